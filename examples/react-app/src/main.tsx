import { useServer } from '@wederkerig/client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style.css';

// Once, before anything is drawn: which server the widgets ask.
useServer(import.meta.env.VITE_WEDERKERIG ?? 'http://localhost:4000');

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
