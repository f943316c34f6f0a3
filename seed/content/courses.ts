import { edgeEngineering } from './courses/edge-engineering'
import { flowInPractice } from './courses/flow-in-practice'
import { guardFundamentals } from './courses/guard-fundamentals'
import { sellingHalden } from './courses/selling-halden'
import { edgeBank } from './questions/edge'
import { guardBank } from './questions/guard'
import { salesBank } from './questions/sales'
import type { CertificationContent, CourseContent, ExamContent, QuestionBankContent } from './types'

export const COURSES: CourseContent[] = [sellingHalden, edgeEngineering, guardFundamentals, flowInPractice]

export const QUESTION_BANKS: QuestionBankContent[] = [salesBank, edgeBank, guardBank]

export const EXAMS: ExamContent[] = [
  {
    key: 'sales-associate-exam',
    slug: 'sales-associate-exam',
    course: 'selling-halden',
    bank: 'sales-associate',
    title: { en: 'Sales Associate exam', id: 'Ujian Sales Associate', pl: 'Egzamin Sales Associate', ru: 'Экзамен Sales Associate' },
    summary: {
      en: 'Ten questions about edge projects, the portfolio and the programme.',
      id: 'Sepuluh pertanyaan tentang proyek edge, portofolio, dan program.',
      pl: 'Dziesięć pytań o projekty brzegowe, ofertę i program.',
      ru: 'Десять вопросов о проектах, продуктах и программе.',
    },
    draws: 10,
    passPercent: 70,
    minutes: 20,
    attempts: 3,
    cooldownHours: 24,
  },
  {
    key: 'edge-engineer-exam',
    slug: 'edge-engineer-exam',
    course: 'edge-engineering',
    bank: 'edge-engineer',
    title: { en: 'Edge Engineer exam', id: 'Ujian Edge Engineer', pl: 'Egzamin Edge Engineer', ru: 'Экзамен Edge Engineer' },
    summary: {
      en: 'Ten questions about survey, sizing, installation and networks. Have a calculator at hand.',
      id: 'Sepuluh pertanyaan tentang survei, ukuran, pemasangan, dan jaringan. Siapkan kalkulator.',
      pl: 'Dziesięć pytań o wizję lokalną, dobór, montaż i sieci. Warto mieć pod ręką kalkulator.',
      ru: 'Десять вопросов об обследовании, расчёте, монтаже и сетях. Понадобится калькулятор.',
    },
    draws: 10,
    passPercent: 75,
    minutes: 30,
    attempts: 3,
    cooldownHours: 48,
  },
  {
    key: 'guard-specialist-exam',
    slug: 'guard-specialist-exam',
    course: 'guard-fundamentals',
    bank: 'guard-specialist',
    title: { en: 'Guard Specialist exam', id: 'Ujian Guard Specialist', pl: 'Egzamin Guard Specialist', ru: 'Экзамен Guard Specialist' },
    summary: {
      en: 'Ten questions about zones, conduits, the way to enforcement and incidents.',
      id: 'Sepuluh pertanyaan tentang zona, saluran, jalan menuju penegakan, dan insiden.',
      pl: 'Dziesięć pytań o strefy, kanały, drogę do egzekwowania i incydenty.',
      ru: 'Десять вопросов о зонах, каналах, переходе к защите и инцидентах.',
    },
    draws: 10,
    passPercent: 80,
    minutes: 25,
    attempts: 2,
    cooldownHours: 72,
  },
]

export const CERTIFICATIONS: CertificationContent[] = [
  {
    key: 'halden-sales-associate',
    title: { en: 'Halden Sales Associate', id: 'Halden Sales Associate', pl: 'Halden Sales Associate', ru: 'Halden Sales Associate' },
    description: {
      en: 'Recognises and qualifies edge projects and presents the Halden portfolio honestly.',
      id: 'Mengenali dan menilai proyek edge serta menyajikan portofolio Halden dengan jujur.',
      pl: 'Rozpoznaje i kwalifikuje projekty brzegowe oraz rzetelnie przedstawia ofertę Halden.',
      ru: 'Распознаёт и проверяет проекты и честно представляет продукты Halden.',
    },
    validMonths: 12,
    courses: ['selling-halden'],
    exam: 'sales-associate-exam',
  },
  {
    key: 'halden-edge-engineer',
    title: { en: 'Halden Edge Engineer', id: 'Halden Edge Engineer', pl: 'Halden Edge Engineer', ru: 'Halden Edge Engineer' },
    description: {
      en: 'Surveys sites, sizes and installs EdgeRack and hands it over with tested proof.',
      id: 'Menyurvei lokasi, menentukan ukuran, memasang EdgeRack, dan menyerahkannya dengan bukti uji.',
      pl: 'Prowadzi wizje lokalne, dobiera i montuje EdgeRack oraz przekazuje go z protokołem prób.',
      ru: 'Обследует площадки, рассчитывает и монтирует EdgeRack и сдаёт его с протоколом испытаний.',
    },
    validMonths: 24,
    courses: ['edge-engineering'],
    exam: 'edge-engineer-exam',
    paper: 'edge-engineer-certificate',
  },
  {
    key: 'halden-guard-specialist',
    title: { en: 'Halden Guard Specialist', id: 'Halden Guard Specialist', pl: 'Halden Guard Specialist', ru: 'Halden Guard Specialist' },
    description: {
      en: 'Divides plant networks into zones and brings Halden Guard into enforcement without stopping production.',
      id: 'Membagi jaringan pabrik ke dalam zona dan menegakkan Halden Guard tanpa menghentikan produksi.',
      pl: 'Dzieli sieci zakładowe na strefy i wdraża Halden Guard bez zatrzymania produkcji.',
      ru: 'Делит сети предприятий на зоны и вводит Halden Guard в действие без остановки производства.',
    },
    validMonths: 18,
    courses: ['guard-fundamentals'],
    exam: 'guard-specialist-exam',
  },
]
