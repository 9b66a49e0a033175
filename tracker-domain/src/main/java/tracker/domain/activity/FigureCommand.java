package tracker.domain.activity;

/** A command that reports, revises or corrects figures. Unusual figures are refused until the sender confirms them. */
public interface FigureCommand extends ActivityCommand {

    ActivityFigures figures();

    /** Whether the sender was asked about unusual figures and said that they are right. */
    boolean confirmed();

    /** The same command, confirmed. */
    FigureCommand asConfirmed();

    /**
     * The same command, confirmed if the sender said so and it has figures.
     *
     * @param said whether the sender said that unusual figures are right
     */
    @SuppressWarnings("unchecked")
    static <C extends ActivityCommand> C confirmedIf(boolean said, C command) {
        // a command confirms itself, so it stays of its own type
        return said && command instanceof FigureCommand figures ? (C) figures.asConfirmed() : command;
    }
}
