import { durationText, shortDuration } from '../../duration.js';
import type { RetryScheduleBlock } from '../../model.js';
import { type RetryAxis, retryAxis } from './retry-axis.js';

/** Places are parts of the width, so that the texts keep their size on every screen. */
const LEFT = 3;
const WIDTH = 92;
const LINE = 46;

/** When a failed delivery is tried again: a picture, and the same as a table. */
export function RetrySchedule({ block }: { readonly block: RetryScheduleBlock }) {
  const { delays, jitter } = block;
  const axis = retryAxis(delays);
  const retries = Math.max(0, delays.length - 1);
  const sum = `${delays.length} attempts over ${durationText(axis.total)}`;
  return (
    <figure class="retries">
      <Picture axis={axis} label={`${sum}: the time between attempts grows.`} />
      <figcaption>
        <p>
          <strong>{sum}.</strong>{' '}
          {`One delivery and ${retries} ${retries === 1 ? 'retry' : 'retries'}; the axis is logarithmic.`}
          {jitter ? ` Each wait may differ by up to ${Math.round(jitter * 100)} %.` : ''}
        </p>
        <details>
          <summary>Every attempt as a table</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
          <div class="table" tabIndex={0} role="group" aria-label="Table: attempts">
            <table>
              <thead>
                <tr>
                  <th scope="col">Attempt</th>
                  <th scope="col">Wait before it</th>
                  <th scope="col">After the first</th>
                </tr>
              </thead>
              <tbody>
                {axis.attempts.map((time, index) => (
                  <tr>
                    <td>{index + 1}</td>
                    <td>{delays[index] ? durationText(delays[index]) : 'at once'}</td>
                    <td>{index === 0 ? '–' : durationText(time)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </figcaption>
    </figure>
  );
}

function Picture({ axis, label }: { readonly axis: RetryAxis; readonly label: string }) {
  const at = (seconds: number) => `${(LEFT + WIDTH * axis.position(seconds)).toFixed(2)}%`;
  const last = axis.attempts.length - 1;
  return (
    <svg role="img" aria-label={label} width="100%" height="92" focusable="false">
      <line class="span" x1={at(0)} x2={at(axis.total)} y1={LINE} y2={LINE} />
      {axis.ticks.map((time) => (
        <g class="tick">
          <line x1={at(time)} x2={at(time)} y1={LINE + 12} y2={LINE + 20} />
          <text x={at(time)} y={LINE + 36}>
            {shortDuration(time)}
          </text>
        </g>
      ))}
      <g class="tick">
        <text x={at(0)} y={LINE + 36} class="start">
          0
        </text>
        <text x={at(axis.total)} y={LINE + 36} class="end">
          {shortDuration(axis.total)}
        </text>
      </g>
      {axis.attempts.map((time, index) => (
        <g class={index === 0 ? 'attempt first' : index === last ? 'attempt last' : 'attempt'}>
          <circle cx={at(time)} cy={LINE} r="6" />
          <text x={at(time)} y={LINE - 16}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
