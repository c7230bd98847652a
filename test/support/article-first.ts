import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that ask the article's graph run first, so that each worker seeds it once; else the longest first. */
export class ArticleFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(asksArticle), ...sorted.filter((file) => !asksArticle(file))]
  }
}

function asksArticle({ moduleId }: TestSpecification): boolean {
  return /support\/(article|analyst)\.ts/.test(readFileSync(moduleId, 'utf8'))
}
