package tracker.domain.schooltalk;

/**
 * The four criteria of a meaningful encounter with an employer, as schools report it (Gatsby Benchmark 5).
 *
 * @param purposeShared pupils and speakers knew its purpose beforehand
 * @param learningOutcomes it was planned towards learning outcomes
 * @param twoWay pupils and speakers talked with each other
 * @param timeToReflect pupils had time afterwards to reflect on it
 */
public record MeaningfulEncounter(
        boolean purposeShared, boolean learningOutcomes, boolean twoWay, boolean timeToReflect) {

    /** No criterion was ticked, or none was asked for. */
    public static final MeaningfulEncounter NOT_TICKED = new MeaningfulEncounter(false, false, false, false);

    /** Whether it counts as meaningful: all four criteria are met. */
    public boolean meaningful() {
        return purposeShared && learningOutcomes && twoWay && timeToReflect;
    }
}
