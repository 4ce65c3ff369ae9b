import path from 'node:path';
import ts from 'typescript';

/**
 * What is wrong with the types in some files by the settings of a project, a line each: for who changed these alone and does not want to wait
 * until all the others are looked at again.
 */
export function wrongTypes(project: string, files: readonly string[]): string[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(project, 'tsconfig.json'), {}, host);
  if (!config) return [`${project} has no tsconfig.json that can be read.`];
  const program = ts.createProgram([...config.fileNames, ...files], config.options);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) return [`${file} cannot be read.`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
