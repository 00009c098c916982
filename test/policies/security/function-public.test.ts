import { attribute, cloudformation, output, pulumi, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { functionPublic } from '../../../policies/security/function-public';
import { MAIN } from '../../fixtures/one';

const URL = { messageId: 'url', actual: 'no authorisation', expected: 'AWS_IAM' };
const [TF, RUN, TOKEN] = ['aws_lambda_function', 'google_cloud_run_v2_service', 'aws:lambda/function:Function'];

function stack(AuthType: string) {
  return cloudformation({
    Main: { Type: 'AWS::Lambda::Function', Properties: {} },
    Address: {
      Type: 'AWS::Lambda::Url',
      Properties: { TargetFunctionArn: { 'Fn::GetAtt': ['Main', 'Arn'] }, AuthType },
    },
  });
}

function plan(authorization_type: string) {
  return terraform({
    'aws_lambda_function.main': { function_name: 'work' },
    'aws_lambda_function_url.main': {
      function_name: attribute('aws_lambda_function.main', 'function_name'),
      authorization_type,
    },
  });
}

function preview(authorizationType: string) {
  return pulumi({
    [`${TOKEN} main`]: {},
    'aws:lambda/functionUrl:FunctionUrl main': { functionName: output(TOKEN, 'main', 'name'), authorizationType },
  });
}

function invoker(member: string) {
  return terraform({
    'google_cloud_run_v2_service.main': { name: 'feed' },
    'google_cloud_run_v2_service_iam_member.main': {
      name: attribute('google_cloud_run_v2_service.main', 'name'),
      role: 'roles/run.invoker',
      member,
    },
  });
}

function permission(properties: Readonly<Record<string, string>>) {
  return cloudformation({
    Main: { Type: 'AWS::Lambda::Function', Properties: {} },
    Caller: {
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: { Ref: 'Main' }, Action: 'lambda:InvokeFunction', Principal: '*', ...properties },
    },
  });
}

PolicyTester.run(
  functionPublic,
  {
    passing: [
      { name: 'a signed address, in CloudFormation', input: stack('AWS_IAM') },
      { name: 'a signed address, in Terraform', input: plan('AWS_IAM') },
      { name: 'a signed address, in Pulumi', input: preview('AWS_IAM') },
      { name: 'one caller', input: invoker('serviceAccount:feed@p.iam.gserviceaccount.com') },
      { name: 'everyone in an organisation', input: permission({ PrincipalOrgID: 'o-1' }) },
    ],
    failing: [
      {
        name: 'an address for all, in CloudFormation',
        input: stack('NONE'),
        findings: [{ ...URL, address: MAIN.cloudformation }],
      },
      {
        name: 'an address for all, in Terraform',
        input: plan('NONE'),
        findings: [{ ...URL, address: MAIN.terraform(TF) }],
      },
      {
        name: 'an address for all, in Pulumi',
        input: preview('NONE'),
        findings: [{ ...URL, address: MAIN.pulumi(TOKEN) }],
      },
      {
        name: 'everyone may call, on Cloud Run',
        input: invoker('allUsers'),
        findings: [
          { messageId: 'everyone', address: MAIN.terraform(RUN), actual: 'allUsers', expected: 'named callers' },
        ],
      },
      {
        name: 'everyone may call, on AWS Lambda',
        input: permission({}),
        findings: [{ messageId: 'everyone', address: MAIN.cloudformation, actual: '*', expected: 'named callers' }],
      },
    ],
  },
  { describe, it },
);
