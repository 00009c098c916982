import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, ServerlessFunction, Texts } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';

/** What the language is called in a stack, and how a runtime of it is written here. */
const STACKS: Readonly<Record<string, string>> = {
  python_version: 'python',
  node_version: 'node',
  java_version: 'java',
  dotnet_version: 'dotnet',
  powershell_core_version: 'powershell',
};

function stackOf(app: Props): Attribute<string> {
  const stack = 'site_config.application_stack';
  const [name, language] = Object.entries(STACKS).find(([key]) => app.isFilled(`${stack}.${key}`)) ?? [];
  // Node's versions are written `~18`.
  return mapKnown(app.text(`${stack}.${name}`), (version) => `${language}${version.replace(/^[~v]/, '')}`);
}

/** `Python|3.11`, `DOTNET-ISOLATED|8.0`. */
function linuxStack(app: Props): Attribute<string> {
  return mapKnown(app.text('siteConfig.linuxFxVersion'), (text) => {
    const [language = '', version = ''] = text.toLowerCase().split('|');
    return version === '' || language === 'docker' ? undefined : `${language}${version}`;
  });
}

function settings(app: Props): Attribute<Texts> {
  const pairs = app.each('siteConfig.appSettings', (setting) =>
    mapKnown(setting.text('name') ?? '', (name) => [name, setting.text('value') ?? ''] as const),
  );
  return mapKnown(pairs, (all) => mapKnown(allKnown(all), (known) => Object.fromEntries(known)));
}

function setting(environment: Attribute<Texts>, name: string): Attribute<string> {
  return environment === undefined || isUnknown(environment) ? environment : environment[name];
}

function attributesOf(app: Props, hostVersion: Attribute<string>): Attributes<ServerlessFunction> {
  return {
    service: 'azure-functions',
    name: app.text('name'),
    runtime: stackOf(app),
    hostVersion,
    environment: app.textsByKey('app_settings'),
    httpsOnly: app.boolean('https_only') ?? false,
    tags: mappedTags(app, 'tags'),
  };
}

export const azureRows: readonly Row<ServerlessFunction>[] = [
  {
    types: [
      ...['azurerm_linux_function_app', 'azure:appservice:LinuxFunctionApp'],
      ...['azurerm_windows_function_app', 'azure:appservice:WindowsFunctionApp'],
    ],
    // Terraform's own default.
    read: (app) => attributesOf(app, app.text('functions_extension_version') ?? '~4'),
  },
  {
    types: ['azurerm_function_app', 'azure:appservice:FunctionApp'],
    // The type that these two replaced has another default.
    read: (app) => attributesOf(app, app.text('version') ?? '~1'),
  },
  {
    types: ['azure-native:web:WebApp', 'Microsoft.Web/sites'],
    read: (app) => {
      const kind = app.text('kind');
      if (typeof kind !== 'string' || !kind.includes('functionapp')) return undefined;
      const environment = settings(app);
      return {
        service: 'azure-functions',
        name: app.text('name'),
        runtime: linuxStack(app),
        hostVersion: setting(environment, 'FUNCTIONS_EXTENSION_VERSION'),
        environment,
        httpsOnly: app.boolean('httpsOnly') ?? false,
        tags: mappedTags(app, 'tags'),
      };
    },
  },
];
