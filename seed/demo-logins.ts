export interface DemoLogin {
  email: string
  password: string
  /** Who that is, in a few words. */
  who: string
}

/** The one password of the demo's people. The seed that sets it refuses to run in the production profile. */
export const DEMO_PASSWORD = 'ascend-with-halden'

/** Where a visitor begins: one person for each role. */
export const DEMO_LOGINS: DemoLogin[] = [
  { email: 'jonas@nordlicht-it.example', password: DEMO_PASSWORD, who: 'partner user: Jonas Keller sells for Nordlicht IT, one exam away from Silver' },
  { email: 'anna@nordlicht-it.example', password: DEMO_PASSWORD, who: 'partner administrator: Anna Brandt runs Nordlicht IT' },
  { email: 'mara@halden.example', password: DEMO_PASSWORD, who: 'marketing: Mara Lindqvist publishes collateral and courses; a copy waits for her approval' },
  { email: 'tomas@halden.example', password: DEMO_PASSWORD, who: 'channel: Tomas Okafor looks after the partners' },
  { email: 'admin@halden.example', password: DEMO_PASSWORD, who: 'administrator: Solveig Berg' },
]
