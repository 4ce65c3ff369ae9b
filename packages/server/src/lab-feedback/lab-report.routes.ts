import { Refused } from '../errors.ts';
import { twoAtATime } from '../foreign-files/two-at-a-time.ts';
import type { Route } from '../route.ts';
import { beginReport, keepReport } from './bring-lab.actions.ts';
import { readDay } from './lab-editor.rules.ts';
import { refusedAs } from './lab-report.rules.ts';
import { largestFile, readReport } from './report/read-report.ts';
import { ReportRefused } from './report/refused.ts';

/** `/lab-report`: an editor brings a report in, as text or as a file, and has a draft to correct. */
export const labReportRoute: Route = {
  path: '/lab-report',
  async post({ request, act, bytes }) {
    await act(beginReport);
    const heldOn = readHeldOn(new URL(request.url));
    const sent = await bytes(largestFile);
    if (!sent) throw new Refused('REPORT_TOO_LARGE');
    const read = await twoAtATime(() => readReport({ name: 'Verslag', bytes: sent })).catch(
      (problem: unknown) => {
        throw problem instanceof ReportRefused ? new Refused(refusedAs[problem.code]) : problem;
      },
    );
    const slug = await act((context) => keepReport(context, read, heldOn));
    return Response.json({ slug });
  },
};

/** The day of the lab, where an editor had to say it. */
function readHeldOn({ searchParams }: URL): string | null {
  const day = searchParams.get('held-on');
  return day === null ? null : readDay(day);
}
