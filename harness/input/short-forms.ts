import { type Document, isMap, isScalar, isSeq, type Node, Pair, Scalar, visit, YAMLMap } from 'yaml';

/**
 * CloudFormation's functions as YAML tags: `!Ref x` for `{ Ref: x }`, `!GetAtt a.b` for `{ "Fn::GetAtt": [a, b] }`.
 * Source: docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const FUNCTIONS = [
  ...[
    'And',
    'Base64',
    'Cidr',
    'Contains',
    'EachMemberEquals',
    'EachMemberIn',
    'Equals',
    'FindInMap',
    'GetAtt',
    'GetAZs',
  ],
  ...['GetStackOutput', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub'],
  ...['ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll'],
];
const LONG = new Map([
  ...FUNCTIONS.map((name): [string, string] => [`!${name}`, `Fn::${name}`]),
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
]);

/** A nested stack's output is `Outputs.Name`: only the first dot divides. */
function attributeParts(node: Node): unknown {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.value.includes('.')) return node;
  const dot = node.value.indexOf('.');
  return [node.value.slice(0, dot), node.value.slice(dot + 1)];
}

function longForm(node: Node, name: string, yaml: Document): YAMLMap {
  const key = new Scalar(name);
  const argument = name === 'Fn::GetAtt' ? attributeParts(node) : node;
  const map = new YAMLMap(yaml.schema);
  map.items.push(new Pair(key, argument === node ? node : yaml.createNode(argument)));
  map.range = node.range ?? null;
  return map;
}

/** What a template's tags say, in place of the tags. */
export const SHORT_FORMS = {
  known: new Set(LONG.keys()),
  expand: (yaml: Document): void => {
    visit(yaml, {
      Node(_, node) {
        if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
        const name = LONG.get(node.tag ?? '');
        if (name === undefined) return undefined;
        delete node.tag;
        // The function's own arguments are visited next, as part of the map that takes their place.
        return longForm(node, name, yaml);
      },
    });
  },
};
