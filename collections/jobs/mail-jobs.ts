import { sendNotificationMail } from '~/src/notify/send-notification-mail'
import { task } from './task'

export const mailJobs = [
  task<{ notificationId: string }>({
    slug: 'send-mail',
    label: 'Send the mail of a notice',
    inputs: ['notificationId'],
    run: ({ payload, input }) => sendNotificationMail({ payload, id: input.notificationId }),
  }),
]
