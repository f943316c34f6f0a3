import { View } from '@react-pdf/renderer'
import { Bullets, Callout, Columns, Figures, H1, H2, Lead, P, Picture, Steps } from '../kit/blocks'
import type { Language } from '../kit/partner-place'
import { renderPdf } from '../kit/render'
import { FirstPage, NextPage } from '../kit/sheet'

export interface BriefWords {
  title: string
  eyebrow: string
  lead: string
  opening: string
  figures: { value: string; label: string }[]
  problemTitle: string
  problem: string[]
  answerTitle: string
  answer: string[]
  diagramTitle: string
  diagramCaption: string
  stepsTitle: string
  steps: { title: string; text: string }[]
  callout: { title: string; text: string }
  sign: { title: string; text: string }
  edition: string
}

interface BriefPictures {
  hero: Buffer
  diagram: Buffer
  /** Height of the picture on the second page, in points. */
  diagramHeight: number
}

/** A solution brief of two pages: why, then how. */
export const brief = (language: Language, words: BriefWords, { hero, diagram, diagramHeight }: BriefPictures): Promise<Buffer> =>
  renderPdf({ title: words.title, subject: words.lead, language, edition: '2026-08-15' }, [
    <FirstPage key="1" language={language} edition={words.edition} eyebrow={words.eyebrow} title={words.title} lead={words.lead} hero={hero} heroHeight={258}>
      <Lead>{words.opening}</Lead>
      <View style={{ marginTop: 8 }}>
        <Figures items={words.figures} />
      </View>
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={24}>{words.problemTitle}</H2>
          <Bullets items={words.problem} gap={6} />
        </View>
        <View>
          <H2 gap={24}>{words.answerTitle}</H2>
          <Bullets items={words.answer} gap={6} />
        </View>
      </Columns>
    </FirstPage>,
    <NextPage key="2" language={language} edition={words.edition} running={words.title} sign={words.sign}>
      <H1>{words.diagramTitle}</H1>
      <P muted>{words.diagramCaption}</P>
      <Picture src={diagram} height={diagramHeight} />
      <H2 gap={8}>{words.stepsTitle}</H2>
      <Steps items={words.steps} />
      <Callout title={words.callout.title}>{words.callout.text}</Callout>
    </NextPage>,
  ])
