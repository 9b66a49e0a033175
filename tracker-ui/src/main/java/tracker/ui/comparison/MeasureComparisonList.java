package tracker.ui.comparison;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.OptionalInt;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.MeasureComparison;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** All measures, each with the previous year at the same stage. */
final class MeasureComparisonList extends DescriptionList implements UpdatableComponent<CampaignComparison> {

    private static final SharedRenderer<CampaignComparison> RENDERER =
            SharedRenderer.of(first -> new MeasureComparisonList());

    static RenderedFragment<CampaignComparison> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    private MeasureComparisonList() {
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
        Description big = new Description(FigureFormat.count(one.now()));
        big.addClassName("big");
        Div tile = new Div(new Term(ActivityLabels.capital(one.measure().words())), big);
        if (now.comparable()) {
            OptionalInt percent = one.percent();
            tile.add(small((percent.isPresent() ? FigureFormat.count(percent.getAsInt()) + "% of " : "")
                    + FigureFormat.count(one.then()) + " at this stage"));
        }
        if (now.earlier() != null) {
            tile.add(small(now.earlier().campaign().id() + " total: " + FigureFormat.count(one.end())));
        }
        tile.addClassNames("card", "tile");
        SharedRenderer.piece(tile, one.measure().name());
        return tile;
    }

    private static Description small(String words) {
        return new Description(words);
    }
}
