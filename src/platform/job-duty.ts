import { singleton } from './singleton'

const duty = singleton('job-duty', () => ({ taken: false }))

/** Says that this process works on jobs. Others may open the same database and leave its queue alone. */
export const takeJobs = (): void => {
  duty.taken = true
}

export const worksOnJobs = (): boolean => duty.taken
