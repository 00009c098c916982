import type { Attribute, Maybe, Texts, WarehouseSettings } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

function settingOf(setting: Props, path: string): Maybe<string> {
  return setting.text(path) ?? mapKnown(setting.boolean(path), String) ?? '';
}

function listed(group: Props, path: string, name: string, value: string): Attribute<Texts> {
  const pairs = group.each(path, (one) =>
    mapKnown(one.text(name) ?? '', (key): readonly [string, Maybe<string>] => [
      key.toLowerCase(),
      settingOf(one, value),
    ]),
  );
  return mapKnown(pairs, (all) => mapKnown(allKnown(all), (known) => Object.fromEntries(known)));
}

function single(parameter: Props): Attribute<Texts> {
  return mapKnown(parameter.text('key'), (key) => ({ [key.toLowerCase()]: settingOf(parameter, 'value') }));
}

export const warehouseSettings: Vocabulary<WarehouseSettings> = {
  rows: [
    {
      types: ['AWS::Redshift::ClusterParameterGroup'],
      read: (group) => ({
        system: 'redshift',
        name: group.text('ParameterGroupName'),
        family: group.text('ParameterGroupFamily'),
        values: listed(group, 'Parameters', 'ParameterName', 'ParameterValue') ?? {},
      }),
    },
    {
      types: ['aws_redshift_parameter_group', 'aws:redshift:ParameterGroup'],
      read: (group) => ({
        system: 'redshift',
        name: group.text('name'),
        family: group.text('family'),
        values: listed(group, 'parameter', 'name', 'value') ?? {},
      }),
    },
    {
      types: ['snowflake_account_parameter', 'snowflake:index:AccountParameter'],
      read: (parameter) => ({ system: 'snowflake', name: parameter.text('key'), values: single(parameter) }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'WarehouseSettings', ...base, ...attributes }),
};
