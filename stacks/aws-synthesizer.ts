import { DefaultStackSynthesizer, type FileAssetLocation, type FileAssetSource } from 'aws-cdk-lib';

/**
 * Writes templates and nothing else. No rule that looks for the bootstrap stack's version, since a template holds what
 * the plan asks for only; and no assets, whose hashes move: programs come from the artifacts bucket. It is not CDK's
 * BootstraplessSynthesizer, with which no template can be deployed that is too long for a request, as a lake's soon is.
 */
export class TemplateSynthesizer extends DefaultStackSynthesizer {
  constructor() {
    super({ generateBootstrapVersionRule: false });
  }

  override addFileAsset(asset: FileAssetSource): FileAssetLocation {
    if (asset.fileName === this.boundStack.templateFile) return super.addFileAsset(asset);
    throw new Error(
      `${this.boundStack.stackName}: a construct ships ${asset.fileName ?? 'a file'} as a CDK asset: put it into the artifacts bucket`,
    );
  }

  override addDockerImageAsset(): never {
    throw new Error(`${this.boundStack.stackName}: a construct ships an image as a CDK asset: push it to a registry`);
  }
}
