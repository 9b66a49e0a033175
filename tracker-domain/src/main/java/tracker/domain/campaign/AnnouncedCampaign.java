package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tracker.domain.trust.Area;

/**
 * One campaign in its current state.
 *
 * @param id its year
 * @param name for people
 * @param days in Europe/London
 * @param dates provisional or confirmed
 * @param closed whether the national team has closed it
 * @param courses the courses it offers
 * @param goals the newest for each measure and area
 * @param frozen the official counts, oldest first
 */
public record AnnouncedCampaign(
        CampaignId id,
        String name,
        CampaignDays days,
        DatesStatus dates,
        boolean closed,
        List<OfferedCourse> courses,
        List<Goal> goals,
        List<FrozenCount> frozen) {

    /** A course that the campaign offers. */
    public record OfferedCourse(CourseCode code, String title, String provider, String address) {}

    /** A target above zero for one measure in one area. */
    public record Goal(CampaignMeasure measure, Area area, int target, LocalDate by) {

        /** How many percent of it are reached. Rounded down, so that 100 always means that it is met. */
        public int percent(long reached) {
            return (int) Math.min(Integer.MAX_VALUE, reached * 100 / target);
        }
    }

    /** An official count: everything known at the instant, which is everything up to the position. */
    public record FrozenCount(String name, Instant instant, long position) {}

    public Optional<OfferedCourse> course(CourseCode code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }
}
