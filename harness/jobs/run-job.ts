import { fork } from 'node:child_process';
import { join } from 'node:path';
import { cached, dropWork, jobKey, keep, startWork } from './cache';
import type { Answer, Job, Order } from './job';

export class JobError extends Error {
  override name = 'JobError';
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && ('done' in message || 'failed' in message);
}

/** What a process needs to run at all. */
const KEPT = ['HOME', 'NODE_OPTIONS', 'PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * An engine sees nothing else of the shell: `GOOGLE_ZONE` or `CDK_CONTEXT_JSON` would change what it writes, and no
 * credentials can get into it. CDK would run its own validation at every synth.
 */
function workerEnvironment(): NodeJS.ProcessEnv {
  const kept = KEPT.map((name) => [name, process.env[name]] as const).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), CDK_VALIDATION: 'false', TZ: 'UTC' };
}

function work(order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    // What an engine prints is not ours to show.
    const worker = fork(join(__dirname, 'worker.js'), [], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: workerEnvironment(),
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
  const started = startWork();
  try {
    await work({ job, folder: started.folder });
  } catch (error) {
    dropWork(started);
    throw error;
  }
  return keep(started, key);
}
