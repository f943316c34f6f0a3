import { Text, View } from '@react-pdf/renderer'
import { Bullets, Columns, Figures, H1, H2, P, Picture, Small, Table } from '../kit/blocks'
import { shotPicture, stagePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { FirstPage, NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

interface Words {
  title: string
  eyebrow: string
  claim: string
  lead: string
  figures: { value: string; label: string }[]
  whatTitle: string
  what: string
  whyTitle: string
  why: string[]
  whereTitle: string
  where: string[]
  specTitle: string
  spec: { head: string[]; rows: string[][] }
  boxTitle: string
  box: string[]
  note: string
  caption: string
  sign: { title: string; text: string }
  edition: string
}

const WORDS: Record<'en' | 'pl', Words> = {
  en: {
    title: 'EdgeRack 4 and EdgeRack 8',
    eyebrow: 'Halden Edge · Datasheet',
    claim: 'A server room that hangs on a wall',
    lead: 'Computers, storage, switches, cooling, battery and lock in one sealed cabinet. For plants, pumping stations and shops where nobody looks after servers.',
    figures: [
      { value: '1 morning', label: 'from pallet to first application, one engineer' },
      { value: '2 min', label: 'until applications run again after a node fails' },
      { value: 'IP54', label: 'no outside air enters: dust, flour and salt stay out' },
      { value: '10 years', label: 'of parts after the last sale of a model' },
    ],
    whatTitle: 'What it does',
    what: 'EdgeRack runs your virtual machines and containers beside the machines that need them. Every write is kept on two nodes before it is confirmed. When a node fails, its applications move to the others by themselves; whoever is on shift swaps the node from the front, without tools.',
    whyTitle: 'Why operators choose it',
    why: [
      'One order number instead of nine: cabinet, cooling, UPS, switches, nodes, lock, sensors, cabling and tests come as one tested system.',
      'Built for places without IT staff: one address, no inbound ports, updates in rings through Halden Flow.',
      'Goes on without a network: applications, time and door work when the uplink is gone.',
      'Measures itself: energy per node, inside climate, door events and shock are recorded.',
    ],
    whereTitle: 'Where it works',
    where: ['Visual inspection on production lines', 'Control and historian servers in energy and water', 'Store systems and self-checkout in retail', 'Imaging and device gateways in hospitals'],
    specTitle: 'Technical data',
    spec: {
      head: ['', 'EdgeRack 4', 'EdgeRack 8'],
      rows: [
        ['Node bays', '4', '8'],
        ['Cores / memory per node', '32 / 512 GB', '32 / 512 GB'],
        ['Storage per node, raw', '15.36 TB NVMe', '15.36 TB NVMe'],
        ['Carries on after loss of', '1 node', '2 nodes'],
        ['IT load at 45 °C', '2.4 kW', '4.8 kW'],
        ['Cooling, closed loop', '1 compressor, emergency flaps', 'N+1 compressors'],
        ['Power', '2 × 230 V, 16 A', '2 × 230 V, 32 A'],
        ['Battery at full / half load', '10 / 25 min', '12 / 28 min'],
        ['Network', '2 switches, 4 × 10 GbE uplink', '2 switches, 4 × 25 GbE uplink'],
        ['Width × depth × height', '600 × 600 × 780 mm', '600 × 900 × 1,250 mm'],
        ['Weight, all bays full', '92 kg', '164 kg'],
        ['Noise at 1 m', '48 dB(A)', '52 dB(A)'],
        ['Ambient temperature', '-10 to 45 °C', '-10 to 45 °C'],
        ['Protection / shock', 'IP54 / 5 g', 'IP54 / 5 g'],
      ],
    },
    boxTitle: 'In the delivery',
    box: ['Rack, tested for 48 hours with the settings of your site', 'Wall frame or levelling feet, lifting bar', 'Two key cards, claim code for Halden Flow', 'Three years of parts, next working day'],
    note: 'Not certified for explosive atmospheres (ATEX). Values at 230 V and sea level; above 40 °C with all bays of an EdgeRack 4 full, choose EdgeRack 8.',
    caption: 'EdgeRack 4 on its wall frame and EdgeRack 8 with all bays in use',
    sign: { title: 'See one at work', text: 'EdgeRack is planned, installed and looked after by certified Halden partners.' },
    edition: 'Edition 2026-09 · HE-DS-0412-EN',
  },
  pl: {
    title: 'EdgeRack 4 i EdgeRack 8',
    eyebrow: 'Halden Edge · Karta katalogowa',
    claim: 'Serwerownia, która wisi na ścianie',
    lead: 'Komputery, pamięć masowa, przełączniki, chłodzenie, bateria i zamek w jednej szczelnej szafie. Dla zakładów, przepompowni i sklepów, w których nikt nie pilnuje serwerów.',
    figures: [
      { value: '1 poranek', label: 'od palety do pierwszej aplikacji, jeden inżynier' },
      { value: '2 min', label: 'i aplikacje znów działają po awarii węzła' },
      { value: 'IP54', label: 'powietrze z hali nie wchodzi: kurz, mąka i sól zostają na zewnątrz' },
      { value: '10 lat', label: 'dostępności części po sprzedaży ostatniej sztuki' },
    ],
    whatTitle: 'Co robi',
    what: 'EdgeRack uruchamia maszyny wirtualne i kontenery tuż obok urządzeń, które ich potrzebują. Każdy zapis trafia na dwa węzły, zanim zostanie potwierdzony. Gdy węzeł zawiedzie, aplikacje same przechodzą na pozostałe, a osoba na zmianie wymienia go od przodu, bez narzędzi.',
    whyTitle: 'Dlaczego wybierają go operatorzy',
    why: [
      'Jeden numer zamówienia zamiast dziewięciu: szafa, chłodzenie, UPS, przełączniki, węzły, zamek, czujniki, okablowanie i próby jako jeden sprawdzony system.',
      'Dla miejsc bez działu IT: jeden adres, żadnych portów otwartych z zewnątrz, aktualizacje w pierścieniach przez Halden Flow.',
      'Działa bez sieci: aplikacje, zegar i drzwi pracują także po utracie łącza.',
      'Sam siebie mierzy: energia każdego węzła, klimat wewnątrz, otwarcia drzwi i wstrząsy są zapisywane.',
    ],
    whereTitle: 'Gdzie pracuje',
    where: ['Kontrola wizyjna na liniach produkcyjnych', 'Serwery sterowania i archiwa danych w energetyce i wodociągach', 'Systemy sklepowe i kasy samoobsługowe', 'Obrazowanie i bramy urządzeń w szpitalach'],
    specTitle: 'Dane techniczne',
    spec: {
      head: ['', 'EdgeRack 4', 'EdgeRack 8'],
      rows: [
        ['Kieszenie na węzły', '4', '8'],
        ['Rdzenie / pamięć węzła', '32 / 512 GB', '32 / 512 GB'],
        ['Dysk węzła, brutto', '15,36 TB NVMe', '15,36 TB NVMe'],
        ['Pracuje po utracie', '1 węzła', '2 węzłów'],
        ['Obciążenie IT przy 45 °C', '2,4 kW', '4,8 kW'],
        ['Chłodzenie, obieg zamknięty', '1 sprężarka, klapy awaryjne', 'sprężarki N+1'],
        ['Zasilanie', '2 × 230 V, 16 A', '2 × 230 V, 32 A'],
        ['Bateria, pełne / połowa obciążenia', '10 / 25 min', '12 / 28 min'],
        ['Sieć', '2 przełączniki, 4 × 10 GbE', '2 przełączniki, 4 × 25 GbE'],
        ['Szer. × gł. × wys.', '600 × 600 × 780 mm', '600 × 900 × 1250 mm'],
        ['Masa przy pełnej obsadzie', '92 kg', '164 kg'],
        ['Hałas w odległości 1 m', '48 dB(A)', '52 dB(A)'],
        ['Temperatura otoczenia', 'od -10 do 45 °C', 'od -10 do 45 °C'],
        ['Ochrona / wstrząsy', 'IP54 / 5 g', 'IP54 / 5 g'],
      ],
    },
    boxTitle: 'W dostawie',
    box: ['Szafa po 48 godzinach prób, z ustawieniami Państwa obiektu', 'Rama ścienna lub stopy poziomujące, belka do podnoszenia', 'Dwie karty dostępu, kod rejestracji w Halden Flow', 'Trzy lata dostaw części, następny dzień roboczy'],
    note: 'Bez dopuszczenia do stref zagrożonych wybuchem (ATEX). Wartości dla 230 V i poziomu morza; powyżej 40 °C przy pełnej obsadzie EdgeRack 4 należy wybrać EdgeRack 8.',
    caption: 'EdgeRack 4 na ramie ściennej i EdgeRack 8 z pełną obsadą',
    sign: { title: 'Proszę zobaczyć go przy pracy', text: 'EdgeRack projektują, montują i serwisują certyfikowani partnerzy Halden.' },
    edition: 'Wydanie 2026-09 · HE-DS-0412-PL',
  },
}

/** Datasheet of both racks, two pages. */
export async function edgerackDatasheet(language: 'en' | 'pl'): Promise<Buffer> {
  const words = WORDS[language]
  const [stage, small, large] = await Promise.all([stagePicture(), shotPicture(4), shotPicture(8)])
  return renderPdf({ title: words.title, subject: words.claim, language, edition: '2026-09-01' }, [
    <FirstPage key="1" language={language} edition={words.edition} eyebrow={words.eyebrow} title={words.claim} lead={words.lead} hero={stage} heroHeight={306}>
      <Figures items={words.figures} />
      <Columns widths={[1.25, 1]}>
        <View>
          <H2 gap={24}>{words.whatTitle}</H2>
          <P>{words.what}</P>
          <H2 gap={10}>{words.whereTitle}</H2>
          <Bullets items={words.where} gap={2} />
        </View>
        <View>
          <H2 gap={24}>{words.whyTitle}</H2>
          <Bullets items={words.why} gap={6} />
        </View>
      </Columns>
    </FirstPage>,
    <NextPage key="2" language={language} edition={words.edition} running={words.title} sign={words.sign}>
      <H1>{words.specTitle}</H1>
      <Columns widths={[1.85, 1]}>
        <View>
          <Table head={words.spec.head} rows={words.spec.rows} widths={[1.25, 1.1, 1.1]} size={8.4} air={6} />
          <Small>{words.note}</Small>
        </View>
        <View>
          <Picture src={small} height={164} />
          <Picture src={large} height={164} />
          <Small>{words.caption}</Small>
          <Text style={{ marginTop: 16, marginBottom: 6, fontSize: 11, fontWeight: 700, color: TONE.teal }}>{words.boxTitle}</Text>
          <Bullets items={words.box} gap={4} />
        </View>
      </Columns>
    </NextPage>,
  ])
}
