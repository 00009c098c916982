import { Aspects, CfnResource, type IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The key in a resource's template metadata under which `harness/read/cloudformation.ts` finds it again. */
export const ORIGIN = 'ramani:origin';

class Origin implements IAspect {
  constructor(private readonly origin: string) {}

  visit(node: IConstruct): void {
    if (CfnResource.isCfnResource(node)) node.addMetadata(ORIGIN, this.origin);
  }
}

/**
 * Says which part of the platform file asked for everything below a construct. Within it, a construct with an origin
 * of its own keeps that one: CDK applies the aspects of outer scopes first. An aspect, because CDK adds resources
 * (a bucket's policy) after the constructor too.
 */
export function setOrigin(scope: IConstruct, origin: string): void {
  Aspects.of(scope).add(new Origin(origin));
}
