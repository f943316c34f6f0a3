import { LOCALES, type Locale } from '~/src/policy/roles'
import type { Localized } from '~/seed/content/types'

/** Seconds from and to, and what is said. */
const CUES: [number, number, Localized][] = [
  [0.4, 3, { en: 'Six hundred bottles a minute, and every one is looked at.', id: 'Enam ratus botol per menit, dan semuanya diperiksa.', pl: 'Sześćset butelek na minutę i każda jest sprawdzana.', ru: 'Шестьсот бутылок в минуту, и каждую проверяют.' }],
  [3.1, 5.8, { en: 'The answer is needed in 80 milliseconds, beside the line.', id: 'Jawabannya harus ada dalam 80 milidetik, di samping lini.', pl: 'Odpowiedź musi być w 80 milisekund, tuż przy linii.', ru: 'Ответ нужен за 80 миллисекунд, прямо у линии.' }],
  [6.3, 9.4, { en: 'Halden Edge is a server room in one sealed cabinet.', id: 'Halden Edge adalah ruang server dalam satu kabinet tertutup.', pl: 'Halden Edge to serwerownia w jednej szczelnej szafie.', ru: 'Halden Edge: серверная в одном герметичном шкафу.' }],
  [9.5, 12.8, { en: 'When a node fails, applications run again within two minutes.', id: 'Bila satu node gagal, aplikasi berjalan lagi dalam dua menit.', pl: 'Gdy węzeł zawiedzie, aplikacje wracają w dwie minuty.', ru: 'Если узел откажет, приложения вернутся за две минуты.' }],
  [13.3, 16.4, { en: 'Halden Guard learns who talks to whom in the plant.', id: 'Halden Guard mempelajari siapa berbicara dengan siapa di pabrik.', pl: 'Halden Guard poznaje, kto z kim rozmawia w zakładzie.', ru: 'Halden Guard узнаёт, кто с кем говорит на предприятии.' }],
  [16.5, 19.8, { en: 'What no rule allows does not reach a machine.', id: 'Yang tidak diizinkan aturan tidak akan sampai ke mesin.', pl: 'Czego nie dopuszcza reguła, nie dotrze do maszyny.', ru: 'Что не разрешено правилом, до станка не дойдёт.' }],
  [20.3, 23.4, { en: 'Halden Flow looks after hundreds of sites from one screen.', id: 'Halden Flow merawat ratusan lokasi dari satu layar.', pl: 'Halden Flow dba o setki lokalizacji z jednego ekranu.', ru: 'Halden Flow следит за сотнями площадок с одного экрана.' }],
  [23.5, 26.8, { en: 'Updates go out in rings and stop by themselves if something gets worse.', id: 'Pembaruan berjalan bertahap dan berhenti sendiri bila ada yang memburuk.', pl: 'Aktualizacje idą pierścieniami i same się zatrzymują, gdy coś się pogarsza.', ru: 'Обновления идут кольцами и сами останавливаются, если становится хуже.' }],
  [27.6, 31.6, { en: 'Halden: for places without a server room.', id: 'Halden: untuk tempat tanpa ruang server.', pl: 'Halden: dla miejsc bez serwerowni.', ru: 'Halden: для мест, где нет серверной.' }],
]

const stamp = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0')}`

/** The film's captions as WebVTT, by locale. */
export const captions = (): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [
    locale,
    `WEBVTT\n\n${CUES.map(([from, to, words]) => `${stamp(from)} --> ${stamp(to)}\n${words[locale]}\n`).join('\n')}`,
  ])) as Record<Locale, string>
