import { type Static, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Finding } from '../report/result';

const Issue = Type.Object({
  /** File name of the template. */
  template: Type.String(),
  logicalId: Type.String(),
  /** The validator's own id: E3012, F3006. */
  rule: Type.String(),
  severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('info')]),
  message: Type.String(),
  fix: Type.Optional(Type.String()),
  path: Type.Optional(Type.String()),
});
const Issues = Type.Array(Issue);

/** What the provider's own schemas and rules say of one resource. */
export type CloudFormationIssue = Static<typeof Issue>;

/** What a validation job wrote. */
export function parseIssues(document: unknown): readonly CloudFormationIssue[] {
  return Value.Parse(Issues, document);
}

/** As findings of the policy `schema/<rule>`, next to those of our own rules. */
export function toFindings(
  issues: readonly CloudFormationIssue[],
  input: string,
  stackOf: (template: string) => string,
): readonly Finding[] {
  return issues.map(({ template, logicalId, rule, severity, message, fix, path }) => ({
    policy: `schema/${rule}`,
    messageId: rule,
    severity,
    status: 'fail',
    input,
    address: logicalId === '' ? stackOf(template) : `${stackOf(template)}/${logicalId}`,
    message: path === undefined ? message : `${path}: ${message}`,
    fix: fix ?? "Write what the provider's schema allows.",
  }));
}
