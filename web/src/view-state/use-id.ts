import { useParams } from '@tanstack/react-router'

/** The id in the path of a page about one thing; empty where there is none. */
export function useId(): string {
  const parameters: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  return parameters.id ?? ''
}
