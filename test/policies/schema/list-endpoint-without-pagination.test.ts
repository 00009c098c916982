import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { listEndpointWithoutPagination } from '../../../policies/schema/list-endpoint-without-pagination';
import { HTTP_API, REST_API } from '../../fixtures/functions';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const WHOLE = { messageId: 'whole', actual: 'GET /v1/orders', expected: 'a page size and a page token' };

function document(parameters: readonly string[], schema: Block = { type: 'array', items: { type: 'object' } }) {
  return {
    openapi: '3.0.1',
    paths: {
      '/v1/orders': {
        get: {
          parameters: parameters.map((name) => ({ name, in: 'query' })),
          responses: { '200': { content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { schemas: { Orders: { type: 'object', properties: { orders: { type: 'array' } } } } },
  };
}

const IN_AN_OBJECT = { $ref: '#/components/schemas/Orders' };

PolicyTester.run(
  listEndpointWithoutPagination,
  {
    passing: [
      {
        name: 'pages, in CloudFormation',
        input: oneCloudformation(REST_API.cloudformation, { Body: document(['pageSize', 'pageToken']) }),
      },
      {
        name: 'pages, in Terraform',
        input: oneTerraform(HTTP_API.bridge[0], { body: JSON.stringify(document(['limit', 'cursor'])) }),
      },
      {
        name: 'one order',
        input: oneCloudformation(REST_API.cloudformation, { Body: document([], { type: 'object' }) }),
      },
      { name: 'no document', input: oneCloudformation(REST_API.cloudformation, { Name: 'feed' }) },
    ],
    failing: [
      {
        name: 'the whole list, in CloudFormation',
        input: oneCloudformation(REST_API.cloudformation, { Body: document([], IN_AN_OBJECT) }),
        findings: [{ ...WHOLE, address: MAIN.cloudformation }],
      },
      {
        name: 'the whole list, in Terraform',
        input: oneTerraform(HTTP_API.bridge[0], { body: JSON.stringify(document(['since'])) }),
        findings: [{ ...WHOLE, address: MAIN.terraform(HTTP_API.bridge[0]) }],
      },
      {
        name: 'the whole list, in the YAML of a Google endpoint',
        input: oneTerraform('google_endpoints_service', {
          openapi_config:
            "swagger: '2.0'\npaths:\n  /v1/orders:\n    get:\n      responses:\n        '200':\n          schema: {type: array}\n",
        }),
        findings: [{ ...WHOLE, address: MAIN.terraform('google_endpoints_service') }],
      },
    ],
  },
  { describe, it },
);
