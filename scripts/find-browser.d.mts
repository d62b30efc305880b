export function browserPlaces(environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string[];
export function installedBrowsers(environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): Promise<string[]>;
export function findBrowser(environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): Promise<string | null>;
export const browserArguments: readonly string[];
