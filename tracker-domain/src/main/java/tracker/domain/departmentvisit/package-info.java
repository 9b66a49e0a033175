/**
 * School or college students invited into a healthcare science department: arranged, then hosted, and the students counted.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>ArrangeDepartmentVisit</td><td>DepartmentVisitArranged</td></tr>
 *   <tr><td>RescheduleDepartmentVisit</td><td>DepartmentVisitRescheduled</td></tr>
 *   <tr><td>HostDepartmentVisit</td><td>DepartmentVisitHosted</td></tr>
 *   <tr><td>ReviseDepartmentVisit, CorrectDepartmentVisit</td><td>DepartmentVisitRevised, DepartmentVisitCorrected</td></tr>
 *   <tr><td>CancelDepartmentVisit</td><td>DepartmentVisitCancelled</td></tr>
 *   <tr><td>WithdrawDepartmentVisit, RestoreDepartmentVisit</td><td>DepartmentVisitWithdrawn, DepartmentVisitRestored</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.departmentvisit;

import org.jspecify.annotations.NullMarked;
