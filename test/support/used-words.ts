import { join } from 'node:path'
import ts from 'typescript'

const web = join(import.meta.dirname, '../../web')

/**
 * The texts that the pages ask for, as the types know them: what `t` may be given, and what stands where the name of a text is
 * expected. Of codes of the API the kinds: `eventType.` for all that begin so.
 */
export function usedWords(): {
  readonly keys: ReadonlySet<string>
  readonly kinds: readonly string[]
} {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(web, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  )
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {})
  const checker = program.getTypeChecker()
  const keys = new Set<string>()
  const kinds: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) see(node)
    else if (ts.isTemplateExpression(node) && node.head.text.endsWith('.')) {
      if (textsOf(node).length === 0) kinds.push(node.head.text)
    } else if (ts.isStringLiteralLike(node) && isName(checker.getContextualType(node))) {
      keys.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  const see = (call: ts.CallExpression) => {
    const [first] = call.arguments
    if (first === undefined) return
    const asks = checker
      .getResolvedSignature(call)
      ?.parameters.map(({ name }) => name)
      .join()
    if (asks === 'key,values') for (const key of textsOf(first)) keys.add(key)
    if (asks === 'kind,code') kinds.push(...textsOf(first).map((kind) => `${kind}.`))
  }
  /** The texts that a value may be; none where it may be any, or the name of any text. */
  const textsOf = (node: ts.Expression): readonly string[] => {
    const type = checker.getTypeAtLocation(node)
    const parts = type.isUnion() ? type.types : [type]
    return isName(type) ? [] : parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
  }
  for (const file of program.getSourceFiles())
    if (
      file.fileName.startsWith(join(web, 'src')) &&
      !/\/(gql|words\/(en|ar))\//.test(file.fileName)
    )
      visit(file)
  return { keys, kinds }
}

/** Whether a type is that of the names of all texts: these two have nothing else in common. */
function isName(type: ts.Type | undefined): boolean {
  const texts = type?.isUnion() === true ? type.types.filter((part) => part.isStringLiteral()) : []
  return ['brand', 'runStatus.DONE'].every((key) => texts.some(({ value }) => value === key))
}
