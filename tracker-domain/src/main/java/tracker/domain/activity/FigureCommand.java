package tracker.domain.activity;

import java.util.Optional;
import tracker.domain.activity.FigurePlausibility.FigureQuestion;

/** A command that reports, revises or corrects figures. Unusual figures are refused until the sender confirms them. */
public interface FigureCommand extends ActivityCommand {

    ActivityFigures figures();

    /** The question about unusual figures, for whoever can ask it before the command is sent; empty for usual ones. */
    default Optional<FigureQuestion> question() {
        return kind().flatMap(kind -> FigurePlausibility.question(kind, figures()));
    }

    /** Whether the figures will be held back until an organiser confirms them. */
    default boolean isImplausible() {
        return kind().filter(kind -> FigurePlausibility.isImplausible(kind, figures()))
                .isPresent();
    }

    private Optional<ActivityKind> kind() {
        return ActivityKind.ofId(id().value());
    }

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
