import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/panel.css'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { router } from './app/routes.tsx'

const root = document.getElementById('marsad')
if (root !== null) createRoot(root).render(<RouterProvider router={router} />)
