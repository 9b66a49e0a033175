package tracker.ui.trust;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ParticipationQuery.TrustStandingList;
import tracker.domain.participation.TrustStanding;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Search field and the matching trusts by region. */
final class TrustStandingsList extends Div implements UpdatableComponent<TrustStandingList> {

    private final RegionNames names;
    private final TrustSearchField search;
    private final Paragraph found = new Paragraph();
    private final KeyedComponentList<RegionTrusts, RegionTrustsSection> regions;
    private List<TrustStanding> standings = List.of();

    /** @param searched receives the search text when it changes */
    TrustStandingsList(
            AnnouncedCampaign campaign, LocalDate today, RegionNames names, String typed, Consumer<String> searched) {
        this.names = names;
        search = new TrustSearchField(typed, words -> {
            searched.accept(words);
            showFound();
        });
        Div sections = new Div();
        regions = new KeyedComponentList<>(
                sections, RegionTrusts::region, first -> new RegionTrustsSection(first.region(), campaign, today));
        found.getElement().setAttribute("aria-live", "polite");
        found.addClassName("found");
        sections.addClassName("regions");
        addClassName("trust-list");
        add(search, found, sections);
    }

    @Override
    public void show(TrustStandingList now) {
        standings = now.standings();
        showFound();
    }

    private void showFound() {
        List<TrustStanding> matching =
                standings.stream().filter(search::matches).toList();
        TextUpdater.update(found, words(matching.size()));
        regions.show(byRegion(matching));
    }

    private String words(int matching) {
        String all = FigureFormat.count(standings.size(), "open trust", "open trusts");
        if (matching == standings.size()) {
            return all;
        }
        return matching == 0
                ? "No trusts match. Try part of the name or the ODS code."
                : FigureFormat.count(matching) + " of " + all;
    }

    private List<RegionTrusts> byRegion(List<TrustStanding> matching) {
        Map<String, List<TrustStanding>> byName = matching.stream()
                .collect(Collectors.groupingBy(
                        standing -> names.of(standing.region()), TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> new RegionTrusts(entry.getKey(), sorted(entry.getValue())))
                .toList();
    }

    private static List<TrustStanding> sorted(List<TrustStanding> trusts) {
        return trusts.stream()
                .sorted(Comparator.comparing(trust -> trust.name().toLowerCase(Locale.UK)))
                .toList();
    }

    /** The matching trusts of one region, by name. */
    record RegionTrusts(String region, List<TrustStanding> trusts) {}
}
