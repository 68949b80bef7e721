/**
 * `emend/node`: files, folders of files, and streams.
 *
 *     import { cleanFiles } from 'emend/node';
 *     for await (const { file, report, error } of cleanFiles(paths)) { ... }
 */
export { type CleanedFile, type CleanFilesOptions, cleanFile, cleanFiles } from './files.ts';
export { createCleanStream } from './stream.ts';
