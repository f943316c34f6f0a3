import { Problem } from '~/src/platform/problem'

export const noSuchPage = () => new Problem({ status: 404, code: 'not-found', title: 'There is no such page' })
