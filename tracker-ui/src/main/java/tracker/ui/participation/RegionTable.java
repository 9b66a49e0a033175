package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.PartTally;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** How far each region has come; in the register's order, for this is no league. */
final class RegionTable extends Div implements Shown<Participation> {

    private static final Drawing<Participation> DRAWING = Drawing.of(first -> new RegionTable());

    private final LiveTable<PartTally> table = new LiveTable<PartTally>(
                    "Participation in each region",
                    row -> Optional.ofNullable(row.part().code()))
            .named("Region", PartTally::name)
            .figures("Trusts taking part", RegionTable::trusts)
            .figures("Held", row -> Figures.count(row.tally().held()))
            .figures("Planned", row -> Figures.count(row.tally().planned()))
            .figures("People reached", row -> Figures.people(row.tally()));

    private final Card card = new Card("By region", table);

    private RegionTable() {
        table.addClassName("four-figures");
        add(card);
    }

    static Drawn<Participation> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Participation now) {
        setVisible(!now.parts().isEmpty());
        table.show(now.parts());
        card.find(finding(now.parts()));
    }

    /** Learners of no trust have none that could take part. */
    private static String trusts(PartTally row) {
        if (row.part().code() == null) {
            return "–";
        }
        return Figures.count(row.trusts().takingPart()) + " of "
                + Figures.count(row.trusts().open());
    }

    private static String finding(List<PartTally> parts) {
        List<PartTally> regions =
                parts.stream().filter(row -> row.part().code() != null).toList();
        long held = regions.stream().filter(row -> row.tally().held() > 0).count();
        if (held == 0) {
            return "Nothing has been held in any region yet.";
        }
        return held == regions.size()
                ? "Something has been held in every region."
                : "Something has been held in " + held + " of " + regions.size() + " regions.";
    }
}
