package tracker.bench.crud;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The tracker's own table of campaigns, as far as the rules use it. */
@Table(schema = "public", name = "campaign")
public record CampaignRow(
        @Id Integer year, String name, LocalDate runUpFrom, LocalDate lastDay, LocalDate lateUntil, boolean closed) {}
