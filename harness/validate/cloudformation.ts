/** The validator that CDK bundles: every resource schema with ranges and patterns, region availability and some 300 rules. */
import { readFileSync } from 'node:fs';
import { App, CloudFormationValidatePlugin, type PolicyViolation } from 'aws-cdk-lib';
import { isMap, parseDocument } from 'yaml';
import type { CloudFormationIssue } from './issues';

/** Its engine starts in seconds and is kept for the next call. */
const validator = new CloudFormationValidatePlugin();

/**
 * What the validator finds in templates (JSON or YAML) that are meant for a region, ordered by template, logical id
 * (empty where the template itself is meant), rule, path and message. An AWS type that it does not know is an error; a
 * type of somebody else's (a custom resource, a third party's) is reported as not checked.
 */
export async function validateCloudFormation(
  templatePaths: readonly string[],
  region: string,
): Promise<readonly CloudFormationIssue[]> {
  const { violations } = validator.validate({
    templatePaths: [...templatePaths],
    stackTemplates: templatePaths.map((path) => ({
      templatePath: path,
      stackConstructPath: path,
      accountId: undefined,
      region,
    })),
    appConstruct: new App({ autoSynth: false }),
  });
  return [...violations.flatMap(issuesOf), ...templatePaths.flatMap(notChecked)].sort(byPlace);
}

/** The validator says once what it finds in several places. */
function issuesOf(violation: PolicyViolation): readonly CloudFormationIssue[] {
  const { ruleName, severity, description, fix } = violation;
  return violation.violatingResources.map(({ templatePath, constructPath, resourceLogicalId, locations: [path] }) => ({
    template: templatePath ?? constructPath ?? '',
    logicalId: resourceLogicalId ?? '',
    rule: ruleName,
    severity: severity === 'error' || severity === 'warning' ? severity : 'info',
    message: withoutPath(description, path),
    ...(fix === undefined ? {} : { fix }),
    ...(path === undefined ? {} : { path }),
  }));
}

/** The validator begins with the property's path, which an issue has beside the message. */
function withoutPath(description: string, path: string = ''): string {
  const start = `${path.replace(/^Properties\./, '')}: `;
  return description.startsWith(start) ? description.slice(start.length) : description;
}

/** The validator passes over types outside of AWS's own without a word. */
function notChecked(template: string): readonly CloudFormationIssue[] {
  return typesOf(template)
    .filter(([, type]) => !type.startsWith('AWS::'))
    .map(([logicalId, type]) => ({
      template,
      logicalId,
      rule: 'not-checked',
      severity: 'info',
      message: `the validator has no schema for ${type}, so its properties were not checked`,
      path: 'Type',
    }));
}

/** Logical ids and types; of a template that can't be parsed none, since the validator reports that itself. */
function typesOf(template: string): readonly (readonly [logicalId: string, type: string])[] {
  const document = parseDocument(readFileSync(template, 'utf8'), { logLevel: 'silent' });
  const resources = document.get('Resources');
  if (document.errors.length > 0 || !isMap(resources)) return [];
  return resources.items.flatMap(({ key, value }) => {
    const type = isMap(value) ? value.get('Type') : undefined;
    return typeof type === 'string' ? [[String(key), type] as const] : [];
  });
}

function byPlace(a: CloudFormationIssue, b: CloudFormationIssue): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ template, logicalId, rule, path = '', message }: CloudFormationIssue): string {
  return JSON.stringify([template, logicalId, rule, path, message]);
}
