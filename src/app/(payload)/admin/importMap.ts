import { RequirementField as RequirementField_32bc0eaf4ccd183ede04d11dd4679310 } from '~/src/app/(payload)/fields/requirement-field'
import { ZoneEditorField as ZoneEditorField_5cdfaa87920a4cd3f7acefb675386129 } from '~/src/app/(payload)/zones/zone-editor-field'
import { ZoneRowLabel as ZoneRowLabel_26e6a7ee847b0f48d2ff87b8ff2e6ffa } from '~/src/app/(payload)/zones/zone-row-label'
import { CopyReview as CopyReview_cb780250abfd96434cce8ac1b55f034c } from '~/src/app/(payload)/reviews/copy-review'
import { ProofCell as ProofCell_9fca5905edd219cc35611c231ffbfa23 } from '~/src/app/(payload)/reviews/proof-cell'
import { RecallHolders as RecallHolders_96fcb005f68b57902e0d50d4dcc815ce } from '~/src/app/(payload)/copies/recall-holders'
import { BulkProgress as BulkProgress_6a8a738f666978cd9779ad5855872ded } from '~/src/app/(payload)/copies/bulk-progress'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DealDecision as DealDecision_fdb0adf8a01a8df69a1c924fccb6bd56 } from '~/src/app/(payload)/deals/deal-decision'
import { AmountCell as AmountCell_29b882907e6bbf8f9d2db75401ce747c } from '~/src/app/(payload)/deals/amount-cell'
import { Icon as Icon_00b81c41f18a056b54efddc02a3f0959 } from '~/src/app/(payload)/brand/tandem-mark'
import { Logo as Logo_a0e36d274c1dded322709dd4fd657a82 } from '~/src/app/(payload)/brand/logo'
import { Attention as Attention_5a3255a844346047c6f53881b2259dcb } from '~/src/app/(payload)/dashboard/attention'
import { ReachableControls as ReachableControls_d4a9eda73cdf7bdef30e3d0b53671aa9 } from '~/src/app/(payload)/reachable/reachable-controls'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "~/src/app/(payload)/fields/requirement-field#RequirementField": RequirementField_32bc0eaf4ccd183ede04d11dd4679310,
  "~/src/app/(payload)/zones/zone-editor-field#ZoneEditorField": ZoneEditorField_5cdfaa87920a4cd3f7acefb675386129,
  "~/src/app/(payload)/zones/zone-row-label#ZoneRowLabel": ZoneRowLabel_26e6a7ee847b0f48d2ff87b8ff2e6ffa,
  "~/src/app/(payload)/reviews/copy-review#CopyReview": CopyReview_cb780250abfd96434cce8ac1b55f034c,
  "~/src/app/(payload)/reviews/proof-cell#ProofCell": ProofCell_9fca5905edd219cc35611c231ffbfa23,
  "~/src/app/(payload)/copies/recall-holders#RecallHolders": RecallHolders_96fcb005f68b57902e0d50d4dcc815ce,
  "~/src/app/(payload)/copies/bulk-progress#BulkProgress": BulkProgress_6a8a738f666978cd9779ad5855872ded,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "~/src/app/(payload)/deals/deal-decision#DealDecision": DealDecision_fdb0adf8a01a8df69a1c924fccb6bd56,
  "~/src/app/(payload)/deals/amount-cell#AmountCell": AmountCell_29b882907e6bbf8f9d2db75401ce747c,
  "~/src/app/(payload)/brand/tandem-mark#Icon": Icon_00b81c41f18a056b54efddc02a3f0959,
  "~/src/app/(payload)/brand/logo#Logo": Logo_a0e36d274c1dded322709dd4fd657a82,
  "~/src/app/(payload)/dashboard/attention#Attention": Attention_5a3255a844346047c6f53881b2259dcb,
  "~/src/app/(payload)/reachable/reachable-controls#ReachableControls": ReachableControls_d4a9eda73cdf7bdef30e3d0b53671aa9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
