import { DefaultStackSynthesizer } from 'aws-cdk-lib';

/**
 * Writes templates, and beside them the files that their programs are, which `cdk deploy` puts into the bucket of CDK's
 * own bootstrap stack: the name of each holds its content's hash, so that a template changes with its programs and with
 * nothing else. No rule that looks for the bootstrap stack's version, since a template holds what the plan asks for only.
 * It is not CDK's BootstraplessSynthesizer, with which no template can be deployed that is too long for a request, as a
 * lake's soon is.
 */
export class TemplateSynthesizer extends DefaultStackSynthesizer {
  constructor() {
    super({ generateBootstrapVersionRule: false });
  }

  /** An image would need a build, and somebody's registry. */
  override addDockerImageAsset(): never {
    throw new Error(`${this.boundStack.stackName}: a construct ships an image as a CDK asset: push it to a registry`);
  }
}
