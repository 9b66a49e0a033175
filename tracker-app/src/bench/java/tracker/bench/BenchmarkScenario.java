package tracker.bench;

/** One thing that is measured. */
interface BenchmarkScenario {

    ReportSection play(BenchmarkContext ground) throws Exception;
}
