import { zoneMap, type ZoneWords } from '../draw/diagrams'
import { jpeg } from '../draw/raster'
import { scenePicture } from '../kit/pictures'
import { brief, type BriefWords } from './brief'

const WORDS: Record<'en' | 'ru', BriefWords & { zones: ZoneWords }> = {
  en: {
    title: 'Nobody talks to a machine without a reason',
    eyebrow: 'Halden Guard · Solution brief',
    lead: 'Zero trust for plant networks: listen first, agree on rules, enforce zone by zone. Production never stops for it.',
    opening: 'Controllers obey whoever reaches them. Most cannot be patched, many cannot even be scanned. Halden Guard protects them from the outside: it knows who talks to whom, and allows nothing else.',
    figures: [
      { value: '34', label: 'industrial protocols understood down to the single command' },
      { value: '14 days', label: 'of listening before the first rule is proposed' },
      { value: '50 ms', label: 'until a gateway without power becomes a plain wire' },
    ],
    problemTitle: 'What auditors find',
    problem: ['One flat network from the office printer to the safety controller', 'Modems and tunnels of machine suppliers that nobody wrote down', 'Engineering laptops that can change any controller at any time', 'No record of who did what during remote maintenance'],
    answerTitle: 'What Guard changes',
    answer: ['Zones after IEC 62443, with one guarded way between any two', 'Doors for suppliers: one machine, one hour, second factor, recorded', 'Reading a value is told apart from writing a program', 'Early-warning form for NIS2 filled from the evidence'],
    diagramTitle: 'A plant in zones',
    diagramCaption: 'Sensors can only listen. Gateways stand in every conduit and let pass what a rule allows. The console stays inside the plant; nothing has to leave the site.',
    stepsTitle: 'Six weeks without a stopped line',
    steps: [
      { title: 'Listen, weeks 1 and 2', text: 'Sensors on mirror ports draw the map of devices, connections and commands.' },
      { title: 'Agree, week 3', text: 'Rules are proposed in sentences. Your plant engineer explains, changes and signs them.' },
      { title: 'Try, week 4', text: 'Gateways report what they would have blocked. You go on when seven days bring no surprise.' },
      { title: 'Enforce, weeks 5 and 6', text: 'One zone a day. The plant engineer presses the button and can take it back.' },
    ],
    callout: { title: 'Start small', text: 'One sensor and fourteen days give you the map of one line. It is yours to keep, whatever you decide.' },
    sign: { title: 'Ask for a listening fortnight', text: 'Certified Halden Guard specialists bring a sensor, the map and a report in plain words.' },
    edition: 'Edition 2026-08 · HG-SB-0207-EN',
    zones: { office: 'Office network', suppliers: 'Service suppliers', line: 'Filling line 1', energy: 'Boiler house', safety: 'Safety controllers', gateway: 'G10 gateway', sensor: 'G1 sensor', console: 'Guard console', blocked: 'no rule: blocked' },
  },
  ru: {
    title: 'Никто не обращается к станку без причины',
    eyebrow: 'Halden Guard · Обзор решения',
    lead: 'Нулевое доверие для сетей АСУ ТП: сначала слушать, затем согласовать правила и включать защиту зона за зоной. Производство не останавливается.',
    opening: 'Контроллер подчиняется каждому, кто до него дотянулся. Большинство нельзя обновить, многие нельзя даже сканировать. Halden Guard защищает их снаружи: он знает, кто с кем говорит, и не пропускает остальное.',
    figures: [
      { value: '34', label: 'промышленных протокола с разбором до отдельной команды' },
      { value: '14 дней', label: 'наблюдения до первого предложенного правила' },
      { value: '50 мс', label: 'и шлюз без питания становится обычным проводом' },
    ],
    problemTitle: 'Что находит аудит',
    problem: ['Одна плоская сеть от офисного принтера до контроллера защиты', 'Модемы и туннели поставщиков оборудования, о которых никто не помнит', 'Инженерные ноутбуки, с которых можно изменить любой контроллер', 'Нет записей о том, кто и что делал при удалённом обслуживании'],
    answerTitle: 'Что меняет Guard',
    answer: ['Зоны по МЭК 62443 и один охраняемый путь между любыми двумя', 'Двери для поставщиков: один станок, один час, второй фактор, запись', 'Чтение значения отличается от записи программы', 'Отчёт об инциденте заполняется по собранным данным'],
    diagramTitle: 'Предприятие, разделённое на зоны',
    diagramCaption: 'Датчики умеют только слушать. Шлюзы стоят в каждом канале и пропускают то, что разрешено правилом. Консоль остаётся на предприятии: данные не покидают площадку.',
    stepsTitle: 'Шесть недель без остановки линии',
    steps: [
      { title: 'Слушать, недели 1 и 2', text: 'Датчики на зеркальных портах рисуют карту устройств, связей и команд.' },
      { title: 'Согласовать, неделя 3', text: 'Правила записаны фразами. Инженер предприятия объясняет, меняет и подписывает их.' },
      { title: 'Проверить, неделя 4', text: 'Шлюзы сообщают, что они бы остановили. Дальше идём, когда семь дней прошли без неожиданностей.' },
      { title: 'Включить, недели 5 и 6', text: 'Одна зона в день. Кнопку нажимает инженер предприятия и может отменить одним нажатием.' },
    ],
    callout: { title: 'Начните с малого', text: 'Один датчик и четырнадцать дней дают карту одной линии. Она останется у вас, что бы вы ни решили.' },
    sign: { title: 'Закажите две недели наблюдения', text: 'Сертифицированные специалисты Halden Guard привезут датчик, составят карту и отчёт понятными словами.' },
    edition: 'Издание 2026-08 · HG-SB-0207-RU',
    zones: { office: 'Офисная сеть', suppliers: 'Сервис поставщиков', line: 'Линия розлива 1', energy: 'Котельная', safety: 'Контроллеры ПАЗ', gateway: 'Шлюз G10', sensor: 'Датчик G1', console: 'Консоль Guard', blocked: 'нет правила: стоп' },
  },
}

/** Solution brief of Halden Guard, two pages. */
export async function guardBrief(language: 'en' | 'ru'): Promise<Buffer> {
  const words = WORDS[language]
  const [hero, diagram] = await Promise.all([scenePicture('energy'), jpeg(zoneMap(words.zones), 1300)])
  return brief(language, words, { hero, diagram, diagramHeight: 252 })
}
