"""Identifiers: random, so that two laptops never make the same one."""

from __future__ import annotations

from typing import NewType
from uuid import UUID

AdviserId = NewType("AdviserId", UUID)
OrganisationId = NewType("OrganisationId", UUID)
ResidenceId = NewType("ResidenceId", UUID)
BuildingId = NewType("BuildingId", UUID)
HallId = NewType("HallId", UUID)
HallDayId = NewType("HallDayId", UUID)
ResidentId = NewType("ResidentId", UUID)
MeetingId = NewType("MeetingId", UUID)
VisitId = NewType("VisitId", UUID)
EmployerId = NewType("EmployerId", UUID)
SiteId = NewType("SiteId", UUID)
ContactId = NewType("ContactId", UUID)
JobId = NewType("JobId", UUID)
PlacementId = NewType("PlacementId", UUID)
PlanId = NewType("PlanId", UUID)
PlanVersionId = NewType("PlanVersionId", UUID)
AttachmentId = NewType("AttachmentId", UUID)
RelayId = NewType("RelayId", UUID)
PointingId = NewType("PointingId", UUID)
SlotId = NewType("SlotId", UUID)
OutreachId = NewType("OutreachId", UUID)
FirstContactId = NewType("FirstContactId", UUID)
FollowUpId = NewType("FollowUpId", UUID)
StandingId = NewType("StandingId", UUID)
SharingId = NewType("SharingId", UUID)
HandOverId = NewType("HandOverId", UUID)
ReplacementId = NewType("ReplacementId", UUID)
