package tracker.ui.campaign;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;

/** A select in the page header that opens the same page for another year. */
public final class CampaignYearField extends Div {

    /**
     * @param path of the page without parameters
     * @param shown the year on the page
     */
    public CampaignYearField(String path, AnnouncedCampaign shown, List<AnnouncedCampaign> all) {
        YearSelectField years = new YearSelectField(shown, all);
        years.setId("campaign-years");
        years.addValueChangeListener(change ->
                UI.getCurrent().navigate(path, QueryParameters.of(CampaignChoice.PARAMETER, change.getValue())));
        NativeLabel label = new NativeLabel("Year");
        label.setFor(years);
        addClassName("campaign-years");
        add(label, years);
    }

    @Tag("select")
    static final class YearSelectField extends AbstractSinglePropertyField<YearSelectField, String> {

        YearSelectField(AnnouncedCampaign shown, List<AnnouncedCampaign> all) {
            super("value", shown.id().toString(), false);
            setSynchronizedEvent("change");
            all.forEach(campaign -> getElement().appendChild(option(campaign, campaign.equals(shown))));
        }

        private static Element option(AnnouncedCampaign campaign, boolean selected) {
            String year = campaign.id().toString();
            Element option = new Element("option").setAttribute("value", year).setText(year);
            return selected ? option.setAttribute("selected", true) : option;
        }
    }
}
