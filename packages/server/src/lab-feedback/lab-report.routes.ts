import { Refused } from '../errors.ts';
import { twoAtATime } from '../foreign-files/two-at-a-time.ts';
import type { Route } from '../route.ts';
import { beginReport, keepReport } from './bring-lab.actions.ts';
import { refusedAs } from './lab-report.rules.ts';
import { largestFile, readReport } from './report/read-report.ts';
import { ReportRefused } from './report/refused.ts';

/** `/lab-report`: an editor brings a report in, as text or as a file, and has a draft to correct. */
export const labReportRoute: Route = {
  path: '/lab-report',
  async post({ request, act, bytes }) {
    await act(beginReport);
    const sent = await bytes(largestFile);
    if (!sent) throw new Refused('REPORT_TOO_LARGE');
    const read = await twoAtATime(() => readReport({ name: 'Verslag', bytes: sent })).catch(
      (problem: unknown) => {
        throw problem instanceof ReportRefused ? new Refused(refusedAs[problem.code]) : problem;
      },
    );
    const heldOn = new URL(request.url).searchParams.get('held-on');
    const slug = await act((context) => keepReport(context, read, heldOn));
    return Response.json({ slug });
  },
};
