"""What a person does with Palier, one method each; QtCore only."""
