import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow to twice what lives in it before it is collected, not to several times of it: rows come and go, so
 * that hundreds of megabytes would be held of which nothing is needed. There is no limit, as with `--max-old-space-size`.
 */
export function keepHeapLean(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
