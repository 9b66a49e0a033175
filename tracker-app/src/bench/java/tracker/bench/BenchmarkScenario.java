package tracker.bench;

/** One measurement. */
interface BenchmarkScenario {

    ReportSection play(BenchmarkContext ground) throws Exception;
}
