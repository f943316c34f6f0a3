import { View } from '@react-pdf/renderer'
import { flowScreen, type FlowWords } from '../draw/diagrams'
import { jpeg } from '../draw/raster'
import { Bullets, Callout, Columns, Figures, H1, H2, Lead, P, Picture, Steps, Table } from '../kit/blocks'
import { Lines } from '../kit/charts'
import { scenePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { FirstPage, NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

interface Words {
  eyebrow: string
  title: string
  lead: string
  opening: string
  figures: { value: string; label: string }[]
  seesTitle: string
  sees: string[]
  sellsTitle: string
  sells: string[]
  screenTitle: string
  screenText: string
  ringsTitle: string
  rings: { title: string; text: string }[]
  callout: { title: string; text: string }
  dataTitle: string
  table: { head: string[]; rows: string[][] }
  chart: { title: string; unit: string; months: string[]; lines: [string, string] }
  reportTitle: string
  report: string[]
  sign: { title: string; text: string }
  edition: string
  screen: FlowWords
}

const WORDS: Record<'en' | 'id', Words> = {
  en: {
    eyebrow: 'Halden Flow · Datasheet',
    title: 'Four hundred sites, one screen',
    lead: 'Health, updates in rings, alarms that mean something and reports that customers pay for.',
    opening: 'Nobody can visit forty sites for an update. Flow looks after every rack, sensor and application from one place, and after third-party servers too. When a link is gone, sites go on and report later.',
    figures: [{ value: '256 kbit/s', label: 'is all the uplink that a site needs' }, { value: '30 days', label: 'of measurements wait on the site while a link is gone' }, { value: '22–31%', label: 'of energy saved where nodes sleep at night' }],
    seesTitle: 'What operators see',
    sees: ['Health from 0 to 100, each point with its reason', 'What changed since yesterday, before what is lowest', 'Silent sites told apart from broken sites', 'Energy for each node and application, in kWh and money'],
    sellsTitle: 'What partners sell with it',
    sells: ['A managed service with a report that shows the work', 'Update windows agreed for each customer', 'Filter and battery service, due dates included', 'Footprint numbers for reports required by law'],
    screenTitle: 'Quiet when all is well',
    screenText: 'The start page shows only what needs a person. A wall of green lights trains people to look away.',
    ringsTitle: 'Updates in three rings',
    rings: [{ title: 'Pilot, 5% of sites', text: 'Friendly people, one of each hardware generation, across a month end.' }, { title: 'Early, 25%', text: 'A picture of the whole without any critical site.' }, { title: 'Everyone else', text: 'In their own maintenance windows. If updated sites get worse, the ring halts by itself; going back is one press.' }],
    callout: { title: 'What halts a ring', text: 'Flow compares health, restarts and response times of updated sites with those that wait. A change larger than the noise of 14 days stops it.' },
    dataTitle: 'Editions and data',
    table: { head: ['', 'Flow Base', 'Flow Fleet'], rows: [['Sites', 'up to 20', 'unlimited'], ['Measurements kept', '90 days', '3 years'], ['Updates in rings', 'one ring', 'three rings, automatic halt'], ['Customers kept apart', '1', 'unlimited'], ['Third-party servers', 'no', 'yes, by agent'], ['Sign-on', 'accounts in Flow', 'OpenID Connect, SAML'], ['Runs', 'hosted in the EU', 'hosted, or on your EdgeRack']] },
    chart: { title: 'Energy of 60 shops before and after night rest', unit: 'MWh a month', months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'], lines: ['without', 'night rest'] },
    reportTitle: 'The quarterly report',
    report: ['Availability against promise, each outage in one sentence', 'Energy against last year', 'What was changed, when and by whom', 'What comes next, with a price'],
    sign: { title: 'See your own sites on it', text: 'Certified partners connect three of your sites in a morning. Thirty days cost nothing.' },
    edition: 'Edition 2026-09 · HF-DS-0108-EN',
    screen: { title: 'Halden Flow', sites: 'Sites', healthy: 'Healthy', look: 'To look at', silent: 'Silent', ring: 'Update 6.2', rings: ['Pilot', 'Early', 'Everyone else'], energy: 'Energy, kWh a day' },
  },
  id: {
    eyebrow: 'Halden Flow · Lembar data',
    title: 'Empat ratus lokasi dalam satu layar',
    lead: 'Kondisi, pembaruan bertahap, alarm yang bermakna, dan laporan yang mau dibayar pelanggan.',
    opening: 'Tidak ada yang sanggup mengunjungi empat puluh lokasi hanya untuk sebuah pembaruan. Flow merawat semua rak, sensor, dan aplikasi dari satu tempat, termasuk server merek lain. Bila sambungan putus, lokasi tetap bekerja dan melapor kemudian.',
    figures: [{ value: '256 kbit/s', label: 'sudah cukup untuk sambungan satu lokasi' }, { value: '30 hari', label: 'data ukur tersimpan di lokasi selama sambungan putus' }, { value: '22–31%', label: 'energi dihemat bila node tidur pada malam hari' }],
    seesTitle: 'Yang dilihat operator',
    sees: ['Kondisi dari 0 sampai 100, setiap poin dengan alasannya', 'Perubahan sejak kemarin lebih dulu, baru nilai terendah', 'Lokasi yang diam dibedakan dari lokasi yang rusak', 'Energi per node dan aplikasi, dalam kWh dan rupiah'],
    sellsTitle: 'Yang dijual mitra',
    sells: ['Layanan terkelola dengan laporan yang menunjukkan pekerjaan', 'Jadwal pembaruan yang disepakati tiap pelanggan', 'Perawatan filter dan baterai, lengkap dengan tanggalnya', 'Angka jejak karbon untuk laporan wajib'],
    screenTitle: 'Tenang bila semua baik',
    screenText: 'Halaman awal hanya menampilkan hal yang memerlukan tindakan. Dinding lampu hijau membuat orang berhenti memperhatikan.',
    ringsTitle: 'Pembaruan dalam tiga gelombang',
    rings: [{ title: 'Perintis, 5% lokasi', text: 'Orang yang mudah dihubungi, satu dari setiap generasi perangkat, melewati akhir bulan.' }, { title: 'Awal, 25%', text: 'Gambaran keseluruhan tanpa lokasi kritis.' }, { title: 'Semua yang lain', text: 'Pada jadwal perawatan masing-masing. Bila lokasi memburuk, gelombang berhenti sendiri; kembali cukup sekali tekan.' }],
    callout: { title: 'Apa yang menghentikan gelombang', text: 'Flow membandingkan kondisi, mulai ulang, dan waktu tanggap lokasi yang sudah diperbarui dengan yang menunggu. Perubahan di atas kewajaran 14 hari menghentikannya.' },
    dataTitle: 'Edisi dan data',
    table: { head: ['', 'Flow Base', 'Flow Fleet'], rows: [['Lokasi', 'hingga 20', 'tanpa batas'], ['Data ukur disimpan', '90 hari', '3 tahun'], ['Pembaruan bertahap', 'satu gelombang', 'tiga, berhenti otomatis'], ['Pelanggan terpisah', '1', 'tanpa batas'], ['Server merek lain', 'tidak', 'ya, dengan agen'], ['Cara masuk', 'akun Flow', 'OpenID Connect, SAML'], ['Tempat berjalan', 'awan di Uni Eropa', 'awan, atau EdgeRack Anda']] },
    chart: { title: 'Energi 60 toko sebelum dan sesudah istirahat malam', unit: 'MWh per bulan', months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul'], lines: ['tanpa', 'istirahat malam'] },
    reportTitle: 'Laporan triwulan',
    report: ['Ketersediaan dibanding janji, tiap gangguan dalam satu kalimat', 'Energi dibanding tahun lalu', 'Apa yang diubah, kapan, dan oleh siapa', 'Langkah berikutnya beserta harganya'],
    sign: { title: 'Lihat lokasi Anda sendiri', text: 'Mitra bersertifikat menyambungkan tiga lokasi dalam satu pagi. Tiga puluh hari tanpa biaya.' },
    edition: 'Edisi 2026-09 · HF-DS-0108-ID',
    screen: { title: 'Halden Flow', sites: 'Lokasi', healthy: 'Sehat', look: 'Perlu dilihat', silent: 'Diam', ring: 'Pembaruan 6.2', rings: ['Perintis', 'Awal', 'Semua yang lain'], energy: 'Energi, kWh per hari' },
  },
}

/** Datasheet of Halden Flow, three pages. */
export async function flowBrochure(language: 'en' | 'id'): Promise<Buffer> {
  const words = WORDS[language]
  const [hero, screen] = await Promise.all([scenePicture('retail'), jpeg(flowScreen(words.screen), 1200)])
  return renderPdf({ title: words.title, subject: words.lead, language, edition: '2026-09-05' }, [
    <FirstPage key="1" language={language} edition={words.edition} eyebrow={words.eyebrow} title={words.title} lead={words.lead} hero={hero} heroHeight={312}>
      <Lead>{words.opening}</Lead>
      <View style={{ marginTop: 10 }}>
        <Figures items={words.figures} />
      </View>
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={26}>{words.seesTitle}</H2>
          <Bullets items={words.sees} gap={6} />
        </View>
        <View>
          <H2 gap={26}>{words.sellsTitle}</H2>
          <Bullets items={words.sells} gap={6} />
        </View>
      </Columns>
    </FirstPage>,
    <NextPage key="2" language={language} edition={words.edition} running={words.title}>
      <H1>{words.screenTitle}</H1>
      <P muted>{words.screenText}</P>
      <Picture src={screen} height={317} />
      <H2 gap={12}>{words.ringsTitle}</H2>
      <Steps items={words.rings} />
      <Callout title={words.callout.title}>{words.callout.text}</Callout>
    </NextPage>,
    <NextPage key="3" language={language} edition={words.edition} running={words.title} sign={words.sign}>
      <H1>{words.dataTitle}</H1>
      <Table head={words.table.head} rows={words.table.rows} widths={[1, 1, 1.4]} air={5.6} />
      <Lines
        title={words.chart.title}
        unit={words.chart.unit}
        width={507}
        height={206}
        top={40}
        step={10}
        xs={words.chart.months}
        lines={[{ name: words.chart.lines[0], colour: TONE.amber, values: [33, 32.4, 33.1, 32.8, 33.6, 34.8, 35.6] }, { name: words.chart.lines[1], colour: TONE.teal, values: [33, 31.2, 27.4, 24.9, 24.6, 25.2, 25.7] }]}
      />
      <H2 gap={12}>{words.reportTitle}</H2>
      <Bullets items={words.report} gap={2} />
    </NextPage>,
  ])
}
