package tracker.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.app.messaging.IdentifiedCommand;
import tracker.app.signin.CheckedCommandBatch;
import tracker.domain.access.AccessRule;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.PersonalDataQuestion;
import tracker.domain.shared.RuleBroken;

/** Checks rows without storing anything; the activities themselves decide. */
final class ImportRowChecker {

    private static final Map<BusinessRule, ImportColumn> CELLS = Map.of(
            ParticipationRule.THE_CAMPAIGN_IS_ANNOUNCED, ImportColumn.FIRST_DAY,
            ParticipationRule.THE_CAMPAIGN_IS_OPEN, ImportColumn.FIRST_DAY,
            ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN, ImportColumn.FIRST_DAY,
            ParticipationRule.LATE_REPORTS_END, ImportColumn.FIRST_DAY,
            ParticipationRule.NOT_BEFORE_ITS_DAY, ImportColumn.FIRST_DAY,
            ParticipationRule.THE_TRUST_IS_REGISTERED, ImportColumn.TRUST,
            ParticipationRule.THE_TRUST_IS_OPEN_ON_THAT_DAY, ImportColumn.TRUST,
            AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT, ImportColumn.TRUST);

    private final CheckedCommandBatch commands;
    private final ImportRowRepository rows;
    private final ImportDuplicateChecker lookAlikes;
    private final @Nullable PersonId person;

    /** The row of each activity, by the hash of its id to save memory. */
    private final Map<Long, Integer> seen = new HashMap<>();

    ImportRowChecker(
            CheckedCommandBatch commands,
            ImportRowRepository rows,
            ImportDuplicateChecker lookAlikes,
            @Nullable PersonId person) {
        this.commands = commands;
        this.rows = rows;
        this.lookAlikes = lookAlikes;
        this.person = person;
    }

    /** In the order of the rows. */
    List<ImportRowResult> results(List<ParsedImportRow> group) {
        group.forEach(this::findTwin);
        List<IdentifiedCommand> asked = wishes(group);
        Map<String, String> stored =
                rows.stored(asked.stream().map(wish -> wish.id().value()).toList());
        Map<IdentifiedCommand, RuleBroken> refused = refused(asked.stream()
                .filter(wish -> !stored.containsKey(wish.id().value()))
                .toList());
        return group.stream().map(row -> verdict(row, stored.keySet(), refused)).toList();
    }

    private static List<IdentifiedCommand> wishes(List<ParsedImportRow> group) {
        List<IdentifiedCommand> wishes = new ArrayList<>();
        for (ParsedImportRow row : group) {
            if (row.identifiedCommand() != null && row.cells().wrong().isEmpty()) {
                wishes.add(row.identifiedCommand());
            }
        }
        return wishes;
    }

    private void findTwin(ParsedImportRow row) {
        if (row.identifiedCommand() == null) {
            return;
        }
        Integer first = seen.putIfAbsent(
                hash(row.identifiedCommand().command().id().value()),
                row.cells().number());
        if (first != null) {
            row.cells()
                    .wrong(
                            row.cells().text(ImportColumn.REFERENCE).isEmpty() ? null : ImportColumn.REFERENCE,
                            "Row " + first + " is the same. If you mean both, give each its own reference.");
        }
    }

    private static long hash(String id) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return hash;
    }

    private Map<IdentifiedCommand, RuleBroken> refused(List<IdentifiedCommand> wishes) {
        List<Optional<RuleBroken>> answers = commands.attempt(person, wishes);
        Map<IdentifiedCommand, RuleBroken> refused = new HashMap<>();
        for (int i = 0; i < wishes.size(); i++) {
            IdentifiedCommand wish = wishes.get(i);
            answers.get(i).ifPresent(broken -> refused.put(wish, broken));
        }
        return refused;
    }

    private ImportRowResult verdict(
            ParsedImportRow row, Set<String> stored, Map<IdentifiedCommand, RuleBroken> refused) {
        ImportCellReader cells = row.cells();
        IdentifiedCommand wish = row.identifiedCommand();
        if (wish != null && refused.containsKey(wish)) {
            RuleBroken broken = refused.get(wish);
            cells.wrong(cell(broken.rule()), broken.sentence());
        }
        if (wish == null || !cells.wrong().isEmpty()) {
            return new ImportRowResult(cells.number(), RowOutcome.WRONG, wish, cells.wrong());
        }
        if (stored.contains(wish.id().value())) {
            return new ImportRowResult(cells.number(), RowOutcome.THERE, wish, List.of());
        }
        ActivityEntry entry = ActivityCommands.required(row.entry());
        lookAlikes
                .doubt(wish.command(), entry.kind(), entry.days(), row.title())
                .ifPresent(doubt -> cells.doubt(null, doubt));
        PersonalDataQuestion.about(wish.command()).ifPresent(doubt -> cells.doubt(null, doubt));
        List<CellNote> doubts = cells.doubts();
        return new ImportRowResult(
                cells.number(), doubts.isEmpty() ? RowOutcome.FINE : RowOutcome.WARNED, wish, doubts);
    }

    /** The cell that a rule concerns; null for the whole row. */
    static @Nullable ImportColumn cell(BusinessRule rule) {
        return CELLS.get(rule);
    }
}
