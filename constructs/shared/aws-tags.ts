import { Tags } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';

/** What no tag may hold: https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html */
const ILLEGAL = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;

/** Tags everything below a construct that can carry tags. */
export function tag(scope: IConstruct, plan: TargetPlan, sensitivity: Sensitivity): void {
  for (const [key, value] of Object.entries(tagsOf(plan, sensitivity))) {
    Tags.of(scope).add(key, value.replace(ILLEGAL, '-'));
  }
}
