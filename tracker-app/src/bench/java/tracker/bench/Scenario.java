package tracker.bench;

/** One thing that is measured. */
interface Scenario {

    Chapter play(Ground ground) throws Exception;
}
