import { codePoints } from '../../lib/code-points.ts'
import { passageKey } from './claim-references.ts'
import { listed } from './dossier-index.ts'
import type { At, DossierIndex, IndexedPassage } from './dossier-index.ts'
import type { DossierDocument, DossierMention } from './dossier.model.ts'
import type { Mistake } from './mistakes.ts'

/** Finds passages and mentions that cannot lie where they are said to lie, and claims that lean on the wrong passages. */
export function checkPassages(index: DossierIndex): readonly Mistake[] {
  return [
    ...[...index.passages.values()].flatMap((passage) => [
      ...checkPlace(passage),
      ...checkMentions(passage),
    ]),
    ...checkEvidence(index),
  ]
}

function checkPlace({ value, path, document }: IndexedPassage): readonly Mistake[] {
  const { start, end, sha256, locator } = value
  const given = [start, end, sha256].filter((part) => part !== undefined).length
  if (given === 0) {
    if (locator !== undefined) return []
    return [
      { path, message: 'the passage has no place. Give start, end and sha256, or a locator.' },
    ]
  }
  if (start === undefined || end === undefined || sha256 === undefined) {
    return [
      {
        path,
        message: 'start, end and sha256 belong together. Give all three, or a locator alone.',
      },
    ]
  }
  const length = lengthOf(document)
  if (length === undefined) {
    return [
      {
        path,
        message:
          'the passage has offsets and its document no text. Give the text its sha256 and length.',
      },
    ]
  }
  if (start >= end) {
    return [
      {
        path: [...path, 'start'],
        message: `start, ${String(start)}, is not before end, ${String(end)}. Correct one of them.`,
      },
    ]
  }
  if (end > length) {
    return [
      {
        path: [...path, 'end'],
        message: `end, ${String(end)}, lies beyond the text, which has ${String(length)} code points. Correct it.`,
      },
    ]
  }
  return []
}

function lengthOf(document: DossierDocument): number | undefined {
  return document.text?.length
}

function checkMentions({ value: passage, path }: IndexedPassage): readonly Mistake[] {
  const mentions = listed(passage.mentions, ...path, 'mentions')
  if (passage.kind === 'FURNITURE' && mentions.length > 0) {
    return [
      {
        path: [...path, 'mentions'],
        message: 'page furniture carries nothing. Remove the mentions.',
      },
    ]
  }
  const seen = new Set<string>()
  return mentions.flatMap((mention) => {
    const { start, end } = mention.value
    const place = `${String(start)}-${String(end)}`
    if (seen.has(place)) {
      return [
        {
          path: mention.path,
          message: 'two mentions have the same start and end. Keep one of them.',
        },
      ]
    }
    seen.add(place)
    return checkMention(passage, mention)
  })
}

function checkMention(
  passage: IndexedPassage['value'],
  { value, path }: At<DossierMention>,
): readonly Mistake[] {
  if (passage.start === undefined || passage.end === undefined) {
    return [
      {
        path,
        message: 'a mention needs a passage with start and end. Give them or remove the mention.',
      },
    ]
  }
  if (value.start < passage.start || value.end > passage.end) {
    return [
      {
        path: [...path, 'start'],
        message: `${String(value.start)} to ${String(value.end)} is not inside the passage, ${String(passage.start)} to ${String(passage.end)}. Correct the offsets.`,
      },
    ]
  }
  const { length } = codePoints(value.surface)
  if (value.end - value.start === length) return []
  return [
    {
      path: [...path, 'surface'],
      message: `"${value.surface}" has ${String(length)} code points and its offsets ${String(value.end - value.start)}. Correct one of them.`,
    },
  ]
}

function checkEvidence(index: DossierIndex): readonly Mistake[] {
  return index.claims.flatMap((claim) => {
    const passages = listed(claim.value.passages, ...claim.path, 'passages')
    const found = passages.flatMap(({ value, path }) => {
      const passage = index.passages.get(passageKey(value))
      return passage === undefined ? [] : [{ passage, path, span: value }]
    })
    const documents = new Set(found.map(({ passage }) => passage.document.id))
    return [
      ...(documents.size > 1
        ? [
            {
              path: [...claim.path, 'passages'],
              message: 'the passages are of several documents. Make a claim for each document.',
            },
          ]
        : []),
      ...(new Set(found.map(({ passage }) => passage.value.key)).size < found.length
        ? [{ path: [...claim.path, 'passages'], message: 'a passage stands twice. Keep one.' }]
        : []),
      ...found.flatMap(({ passage, path, span }) => checkSupport(passage, path, span)),
      ...checkBackground(index, claim.value.basis, documents).map((message) => ({
        path: [...claim.path, 'basis'],
        message,
      })),
    ]
  })
}

function checkSupport(
  { value: passage }: IndexedPassage,
  path: Mistake['path'],
  span: string | { readonly start: number; readonly end: number },
): readonly Mistake[] {
  if (passage.kind === 'HEADLINE' || passage.kind === 'FURNITURE') {
    return [
      {
        path,
        message: `"${passage.key}" is of kind ${passage.kind}, which carries no claims. Lean on the running text.`,
      },
    ]
  }
  if (passage.gloss === undefined) {
    return [
      {
        path,
        message: `"${passage.key}" carries a claim and has no gloss. Say in own words what it says.`,
      },
    ]
  }
  if (typeof span === 'string') return []
  const { start = 0, end = 0 } = passage
  if (span.start < span.end && span.start >= start && span.end <= end) return []
  return [
    {
      path: [...path, 'start'],
      message: `${String(span.start)} to ${String(span.end)} is not inside the passage "${passage.key}", ${String(start)} to ${String(end)}. Correct the offsets.`,
    },
  ]
}

function checkBackground(
  { dossier }: DossierIndex,
  basis: string,
  documents: ReadonlySet<string>,
): readonly string[] {
  const ofReference = documents.size > 0 && !documents.has(dossier.document.id)
  if (ofReference && basis !== 'BACKGROUND') {
    return [
      `the claim leans on a reference document, so its basis is BACKGROUND, not ${basis}. Correct it.`,
    ]
  }
  if (documents.has(dossier.document.id) && basis === 'BACKGROUND') {
    return [
      'background knowledge comes from a reference document. Lean on a passage of one, or change the basis.',
    ]
  }
  return []
}
