package tracker.ui.log;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Queries;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.LogActivityAddress;

/** Asks for the trust if the URL does not name it; the browser remembers the last one. */
public final class TrustChoiceForm extends Div {

    private static final String REMEMBERED = "tracker.trust";

    private final Paragraph problem = new Paragraph();

    /** @param kind opens the form */
    TrustChoiceForm(Queries queries, CampaignId campaign, Optional<ActivityKind> kind) {
        this("Which trust is it for?", queries, code -> UI.getCurrent().navigate("log", address(code, campaign, kind)));
    }

    /**
     * @param words of the question
     * @param chosen is given the ODS code
     */
    public TrustChoiceForm(String words, Queries queries, Consumer<String> chosen) {
        TrustCodeSelect codes = new TrustCodeSelect(queries);
        codes.setId("log-trust");
        NativeLabel label = new NativeLabel(words);
        label.setFor(codes);
        Div field = new Div(label, codes);
        field.addClassName("field");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        NativeButton on = new NativeButton("Continue", click -> goOn(codes.getValue(), chosen));
        on.addClassNames("button", "primary");
        addClassNames("card", "log-card");
        add(problem, field, on);
        recall(codes);
    }

    private void goOn(String code, Consumer<String> chosen) {
        if (code.isEmpty()) {
            problem.setText("Choose a trust.");
        } else {
            chosen.accept(code);
        }
    }

    private static QueryParameters address(String code, CampaignId campaign, Optional<ActivityKind> kind) {
        return new LogActivityAddress(Optional.of(LogActivityAddress.code(code)), kind)
                .parameters()
                .merging(CampaignChoice.PARAMETER, campaign.toString());
    }

    private static void recall(TrustCodeSelect codes) {
        codes.getElement()
                .executeJs("try { return localStorage.getItem($0); } catch { return null; }", REMEMBERED)
                .then(String.class, codes::choose);
    }

    /** Remembers the trust for the next form on this device. */
    static void remember(Element page, String code) {
        page.executeJs(
                "try { localStorage.setItem($0, $1); } catch { /* It cannot be kept here. */ }", REMEMBERED, code);
    }

    @Tag("select")
    public static final class TrustCodeSelect extends AbstractSinglePropertyField<TrustCodeSelect, String> {

        TrustCodeSelect(Queries queries) {
            super("value", "", false);
            setSynchronizedEvent("change");
            getElement()
                    .appendChild(new Element("option").setAttribute("value", "").setText("Choose a trust"));
            queries.ask(new ListTrusts()).trusts().stream()
                    .filter(trust -> trust.closed() == null)
                    .sorted(Comparator.comparing(trust -> trust.name().toLowerCase(Locale.UK)))
                    .forEach(this::offer);
        }

        private void offer(RegisteredTrust trust) {
            String code = trust.code().value();
            getElement()
                    .appendChild(new Element("option")
                            .setAttribute("value", code)
                            .setText(trust.name() + " (" + code + ")"));
        }

        public void choose(String code) {
            boolean offered = code != null
                    && getElement().getChildren().anyMatch(option -> code.equals(option.getAttribute("value")));
            if (offered) {
                setValue(code);
            }
        }
    }
}
