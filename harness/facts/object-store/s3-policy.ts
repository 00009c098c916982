import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Maybe, ObjectStore } from '../facts';
import { allTrue, anyTrue, ifTrue, isKnown, mapKnown } from '../maybe';
import type { Props } from '../props';

function includes(list: Attribute<readonly string[]>, ...words: readonly string[]): Attribute<boolean> {
  return mapKnown(list, (known) => known.some((one) => words.includes(one)));
}

/** Every object of a bucket: what comes after the bucket's name is a star and nothing else. */
const EVERY_OBJECT = /^(\*|[^/]*\/\*)$/;
const REFERENCES = /\$\{[^}]*\}/g;

function isOnEveryObject(statement: Props): Attribute<boolean> {
  return mapKnown(statement.names('Resource'), (resources) =>
    resources.some((one) => EVERY_OBJECT.test(one.replaceAll(REFERENCES, 'name'))),
  );
}

/** Whether a statement refuses everyone every action on everything, where its condition holds. */
function refusesAll(statement: Props): Maybe<boolean> {
  return allTrue([
    statement.is('Effect', 'Deny'),
    anyTrue([includes(statement.names('Principal'), '*'), includes(statement.names('Principal.AWS'), '*')]),
    includes(statement.names('Action'), '*', 's3:*'),
    isOnEveryObject(statement),
  ]);
}

/** What a statement's condition compares with; the names of condition keys have no letter case. */
function compared(statement: Props, operator: string, key: string): Attribute<string> {
  return mapKnown(statement.map(`Condition.${operator}`), (keys) => {
    const [, value] = [...keys].find(([name]) => name.toLowerCase() === key) ?? [];
    const list = value?.each('', (one) => one.text('') ?? mapKnown(one.boolean(''), String));
    return list === undefined || isUnknown(list) ? list : list[0];
  });
}

function refusesPlainText(statement: Props): Maybe<boolean> {
  const values = ['Bool', 'BoolIfExists'].map((operator) => compared(statement, operator, 'aws:securetransport'));
  return allTrue([anyTrue(values.map((value) => mapKnown(value, (text) => text === 'false'))), refusesAll(statement)]);
}

function oldestTls(statement: Props): Attribute<string> {
  const version = compared(statement, 'NumericLessThan', 's3:tlsversion');
  return refusesAll(statement) === true ? version : undefined;
}

/** What a bucket's policy refuses, whatever else allows it. */
export function refusals(policy: Props, path: string): Attributes<ObjectStore> {
  const document = policy.json(path);
  if (document === undefined) return {};
  if (isUnknown(document)) return { tlsOnly: document, minimumTls: document };
  const plainText = document.each('Statement', refusesPlainText) ?? [];
  const versions = document.each('Statement', oldestTls) ?? [];
  return {
    tlsOnly: isUnknown(plainText) ? plainText : ifTrue(anyTrue(plainText)),
    minimumTls: isUnknown(versions) ? versions : (versions.filter(isDefined).find(isKnown) ?? versions.find(isUnknown)),
  };
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
