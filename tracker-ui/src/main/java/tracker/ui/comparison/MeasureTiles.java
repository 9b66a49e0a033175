package tracker.ui.comparison;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.OptionalInt;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.MeasureComparison;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shown;

/** All measures, each beside the same point of the year before. */
final class MeasureTiles extends DescriptionList implements Shown<CampaignComparison> {

    private static final Drawing<CampaignComparison> DRAWING = Drawing.of(first -> new MeasureTiles());

    static Drawn<CampaignComparison> drawn() {
        return new Drawn<>(DRAWING);
    }

    private MeasureTiles() {
        addClassNames("headline", "compared");
    }

    @Override
    public void show(CampaignComparison now) {
        removeAll();
        now.measures().stream()
                .filter(one -> now.asked().filter().counts(one.measure()))
                .forEach(one -> add(tile(now, one)));
    }

    private static Div tile(CampaignComparison now, MeasureComparison one) {
        Description big = new Description(Figures.count(one.now()));
        big.addClassName("big");
        Div tile = new Div(new Term(KindLook.capital(one.measure().words())), big);
        if (now.comparable()) {
            OptionalInt percent = one.percent();
            tile.add(small((percent.isPresent() ? Figures.count(percent.getAsInt()) + " % of " : "")
                    + Figures.count(one.then()) + " at this point"));
        }
        if (now.earlier() != null) {
            tile.add(small(Figures.count(one.end()) + " in the end of "
                    + now.earlier().campaign().id()));
        }
        tile.addClassNames("card", "tile");
        Drawing.piece(tile, one.measure().name());
        return tile;
    }

    private static Description small(String words) {
        return new Description(words);
    }
}
