package tracker.domain.schooltalk;

/**
 * The four ticks of a meaningful encounter with an employer, as schools report it (Gatsby Benchmark 5).
 *
 * @param purposeShared pupils and speakers knew beforehand what it was for
 * @param learningOutcomes it was planned towards something to be learnt
 * @param twoWay pupils and speakers talked with each other
 * @param timeToReflect pupils had time afterwards to think about it
 */
public record MeaningfulEncounter(
        boolean purposeShared, boolean learningOutcomes, boolean twoWay, boolean timeToReflect) {

    /** Nothing was ticked, or nobody was asked. */
    public static final MeaningfulEncounter NOT_TICKED = new MeaningfulEncounter(false, false, false, false);

    /** Whether it may be called meaningful: only with all four. */
    public boolean meaningful() {
        return purposeShared && learningOutcomes && twoWay && timeToReflect;
    }
}
