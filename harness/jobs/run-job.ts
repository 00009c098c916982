import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached, jobKey, keep, workFolder } from './cache';
import type { Answer, Job, Order } from './job';

export class JobError extends Error {
  override name = 'JobError';
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && ('done' in message || 'failed' in message);
}

function work(order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    // What an engine prints is not ours to show; CDK would run its own validation at every synth.
    const worker = fork(join(__dirname, 'worker.js'), [], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, CDK_VALIDATION: 'false', TZ: 'UTC' },
    });
    let complaint = '';
    worker.stderr?.on('data', (text: Buffer) => {
      complaint = (complaint + text.toString()).slice(-2000);
    });
    worker.on('message', (message) => {
      if (!isAnswer(message)) return;
      if ('failed' in message) reject(new JobError(message.failed));
      else resolve();
    });
    worker.on('error', (error) => reject(new JobError(`the engine could not be started: ${error.message}`)));
    worker.on('exit', (code) => {
      const last =
        complaint
          .trim()
          .split('\n')
          .find((text) => /Error/.test(text)) ??
        complaint.trim().split('\n').at(-1) ??
        '';
      reject(new JobError(`the engine ended with ${code ?? 'a signal'}: ${last}`));
    });
    worker.send(order);
  });
}

/** The folder that holds what the job made: from the cache where the same was done before. */
export async function runJob(job: Job): Promise<string> {
  const key = jobKey(job);
  const before = cached(key);
  if (before !== undefined) return before;
  const folder = workFolder();
  try {
    await work({ job, folder });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return keep(folder, key);
}
